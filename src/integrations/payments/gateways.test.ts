import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  WEBHOOK_SECRET as secret,
  outcomeOf,
  simulator,
  stripe,
  type GatewaySubject,
} from '../../../tests/support/payment-gateways';
import type { GatewayError } from './gateway-error';
import { DISPUTED, type PaymentGateway } from './port';
import { signWebhook } from './webhook-signature';

let serial = 0;
const key = () => `key-${++serial}`;

describe.each([
  ['simulator', simulator],
  ['stripe', stripe],
] as const)('the %s gateway', (name, start) => {
  let subject: GatewaySubject;
  let gateway: PaymentGateway;
  beforeAll(async () => {
    subject = await start();
    gateway = subject.gateway;
  });
  afterAll(() => subject.stop());

  const order = {
    currency: 'USD',
    amountCents: 10_050,
    reference: 'MQ-1',
    description: 'Session',
    customerEmail: 'c@example.com',
  };
  const open = (given: Partial<typeof order & { idempotencyKey: string }> = {}) =>
    gateway.createIntent({ ...order, idempotencyKey: key(), metadata: { bookingId: 'b1' }, ...given });
  const paid = async (amountCents = 10_050) => {
    const intent = await open({ amountCents });
    await subject.pay(intent, 'ok');
    return intent;
  };
  const refund = (intentId: string, amountCents: number, idempotencyKey = key()) =>
    gateway.refund({
      intentId,
      amountCents,
      currency: 'USD',
      idempotencyKey,
      reason: 'cancelled',
      metadata: { refundId: 'r1' },
    });
  const transfer = (idempotencyKey = key(), group = key()) =>
    gateway.createTransfer({
      amountCents: 8_500,
      currency: 'USD',
      destination: 'acct_1',
      group,
      idempotencyKey,
      metadata: {},
    });

  it('has its name', () => expect(gateway.name).toBe(name));

  it('opens one intent per key, with what a client needs to pay it', async () => {
    const idempotencyKey = key();
    const intent = await open({ idempotencyKey });
    expect(intent).toMatchObject({ status: 'requires_payment', amountCents: 10_050, currency: 'USD', failure: null });
    expect(intent.metadata).toMatchObject({ bookingId: 'b1', idempotency_key: idempotencyKey });
    expect(intent.clientSecret).toContain(intent.id);
    expect((await open({ idempotencyKey })).id).toBe(intent.id);
    expect(await outcomeOf(open({ idempotencyKey, amountCents: 1 }))).toBe('refused');
    expect(await gateway.getIntent(intent.id)).toEqual(intent);
  });

  it.each([
    ['JPY', 500_000],
    ['KWD', 1_234],
    ['ISK', 500_000],
    ['MGA', 500_000],
  ])('counts in the unit of %s', async (currency, amountCents) => {
    const { id } = await open({ currency, amountCents });
    expect(await gateway.getIntent(id)).toMatchObject({ amountCents, currency });
  });

  it.each([
    ['JPY', 50],
    ['ISK', 150],
    ['USD', 0.5],
  ])('is never asked for a fraction that %s does not have: %d', async (currency, amountCents) => {
    await expect(open({ currency, amountCents })).rejects.toMatchObject({ code: 'invalid_amount' });
  });

  it('says that it does not know what does not exist', async () => {
    expect(await outcomeOf(gateway.getIntent('pi_none'))).toBe('refused');
    expect(await outcomeOf(gateway.getRefund('re_none'))).toBe('refused');
    expect(await outcomeOf(gateway.getDispute('dp_none'))).toBe('refused');
    expect(await outcomeOf(gateway.getTransfer('tr_none'))).toBe('refused');
    expect(await gateway.findRefund('pi_none', 'k')).toBeNull();
    expect(await gateway.findTransfer('none', 'k')).toBeNull();
  });

  it('leaves a declined intent open for another card', async () => {
    const intent = await open();
    await subject.pay(intent, 'declined');
    const declined = await gateway.getIntent(intent.id);
    expect(declined).toMatchObject({ status: 'requires_payment', failure: { code: 'generic_decline' } });
    expect(declined.failure?.message).toBe('Your card was declined.');
    await subject.pay(intent, 'ok');
    expect(await gateway.getIntent(intent.id)).toMatchObject({
      status: 'succeeded',
      failure: null,
      paymentMethod: 'card',
    });
  });

  it('cancels an open intent, and says so when the client was faster', async () => {
    const intent = await open();
    expect((await gateway.cancelIntent(intent.id, key())).status).toBe('canceled');
    expect((await gateway.cancelIntent(intent.id, key())).status).toBe('canceled');
    expect((await gateway.cancelIntent((await paid()).id, key())).status).toBe('succeeded');
  });

  it('refunds once per key, in parts, and never more than was paid', async () => {
    const intent = await paid();
    const idempotencyKey = key();
    const first = await refund(intent.id, 4_000, idempotencyKey);
    expect(first).toMatchObject({ intentId: intent.id, amountCents: 4_000, currency: 'USD', status: 'succeeded' });
    expect((await refund(intent.id, 4_000, idempotencyKey)).id).toBe(first.id);
    expect(await outcomeOf(refund(intent.id, 1, idempotencyKey))).toBe('refused');
    expect(await outcomeOf(refund(intent.id, 6_051))).toBe('refused');
    expect((await refund(intent.id, 6_050)).status).toBe('succeeded');
    expect(await gateway.getRefund(first.id)).toEqual(first);
    expect(await gateway.findRefund(intent.id, idempotencyKey)).toEqual(first);
    expect(await gateway.findRefund(intent.id, key())).toBeNull();
    expect(first.metadata).toMatchObject({ refundId: 'r1', reason: 'cancelled' });
  });

  it('does not refund what was not paid', async () => {
    expect(await outcomeOf(refund((await open()).id, 100))).toBe('refused');
  });

  it('tells of a dispute', async () => {
    const intent = await open();
    const disputeId = await subject.pay(intent, 'disputed');
    expect(await gateway.getDispute(disputeId ?? '')).toMatchObject({
      intentId: intent.id,
      amountCents: 10_050,
      currency: 'USD',
      status: 'needs_response',
      stage: 'chargeback',
      isAppeal: false,
      lostCents: 0,
      reason: 'fraudulent',
    });
    expect((await gateway.disputesOf(intent.id)).map(({ id }) => id)).toEqual([disputeId]);
    expect(await gateway.disputesOf('pi_none')).toEqual([]);
  });

  describe('while a dispute is about a payment', () => {
    const codeOf = async (call: Promise<unknown>) =>
      call.then(
        () => 'done',
        (error: GatewayError) => error.gatewayCode,
      );

    it('refunds nothing while a chargeback is open, be it about a part only', async () => {
      const intent = await paid();
      await subject.dispute(intent, { amountCents: 3_000 });
      expect(await codeOf(refund(intent.id, 100))).toBe(DISPUTED);
      expect(await outcomeOf(refund(intent.id, 100))).toBe('refused');
    });

    it('refunds again once it is won', async () => {
      const intent = await paid();
      const id = await subject.dispute(intent, { amountCents: 10_050 });
      const idempotencyKey = key();
      expect(await codeOf(refund(intent.id, 100, idempotencyKey))).toBe(DISPUTED);
      await subject.decide(intent, id, { outcome: 'won' });
      expect(await gateway.getDispute(id)).toMatchObject({ status: 'won', lostCents: 0 });
      expect((await refund(intent.id, 10_050)).status).toBe('succeeded');
    });

    it('refunds no more than the rest once it is lost', async () => {
      const intent = await paid();
      const id = await subject.dispute(intent, { amountCents: 3_000 });
      await subject.decide(intent, id, { outcome: 'lost' });
      expect(await gateway.getDispute(id)).toMatchObject({ status: 'lost', amountCents: 3_000, lostCents: 3_000 });
      expect(await outcomeOf(refund(intent.id, 7_051))).toBe('refused');
      expect((await refund(intent.id, 7_050)).status).toBe('succeeded');
      expect(await outcomeOf(refund(intent.id, 1))).toBe('refused');
    });

    it('knows what was lost of one that was won in part', async () => {
      const intent = await paid();
      const id = await subject.dispute(intent, { amountCents: 10_050 });
      await subject.decide(intent, id, { outcome: 'lost', lostCents: 4_000 });
      expect(await gateway.getDispute(id)).toMatchObject({ status: 'lost', amountCents: 10_050, lostCents: 4_000 });
      expect(await outcomeOf(refund(intent.id, 6_051))).toBe('refused');
      expect((await refund(intent.id, 6_050)).status).toBe('succeeded');
    });

    it('is not hindered by an inquiry, until that escalates', async () => {
      const intent = await paid();
      const id = await subject.dispute(intent, { amountCents: 5_000, isInquiry: true });
      expect(await gateway.getDispute(id)).toMatchObject({ stage: 'inquiry', status: 'needs_response', lostCents: 0 });
      expect((await refund(intent.id, 1_000)).status).toBe('succeeded');
      await subject.decide(intent, id, { outcome: 'escalated' });
      expect(await gateway.getDispute(id)).toMatchObject({ stage: 'chargeback', status: 'needs_response' });
      expect(await codeOf(refund(intent.id, 1_000))).toBe(DISPUTED);
    });
  });

  it('transfers once per key and calls back no more than was sent', async () => {
    const idempotencyKey = key();
    const group = key();
    const sent = await transfer(idempotencyKey, group);
    expect(sent).toMatchObject({ amountCents: 8_500, reversedCents: 0, currency: 'USD' });
    expect((await transfer(idempotencyKey, group)).id).toBe(sent.id);
    const other = { amountCents: 1, currency: 'USD', destination: 'acct_1', group, idempotencyKey, metadata: {} };
    expect(await outcomeOf(gateway.createTransfer(other))).toBe('refused');
    expect(await gateway.findTransfer(group, idempotencyKey)).toEqual(sent);
    const reverse = (amountCents: number, reversalKey = key()) =>
      gateway.reverseTransfer({ transferId: sent.id, amountCents, currency: 'USD', idempotencyKey: reversalKey });
    const reversalKey = key();
    expect((await reverse(500, reversalKey)).reversedCents).toBe(500);
    expect((await reverse(500, reversalKey)).reversedCents).toBe(500);
    expect(await outcomeOf(reverse(8_001))).toBe('refused');
    expect((await reverse(8_000)).reversedCents).toBe(8_500);
    expect((await gateway.getTransfer(sent.id)).reversedCents).toBe(8_500);
  });

  describe('takes webhooks', () => {
    const at = new Date('2026-03-10T12:00:00Z');
    const object = { id: 'pi_1', object: 'payment_intent' };
    const body = JSON.stringify({
      id: 'evt_1',
      object: 'event',
      type: 'payment_intent.succeeded',
      created: 1_773_144_000,
      data: { object },
    });
    const verify = (given: { body?: string; header?: string; later?: number }) =>
      gateway.verifyWebhook(
        Buffer.from(given.body ?? body),
        { 'stripe-signature': given.header ?? signWebhook(body, secret, at) },
        new Date(at.getTime() + (given.later ?? 0) * 1000),
      );

    it('that were signed with the secret', () => {
      expect(verify({})).toMatchObject({
        id: 'evt_1',
        type: 'payment_intent.succeeded',
        subject: { kind: 'intent', id: 'pi_1' },
      });
      expect(verify({ later: 299 }).createdAt).toEqual(at);
    });

    it("in the scheme of Stripe's own library", () => {
      const timestamp = Math.floor(at.getTime() / 1000);
      const header = Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp });
      expect(verify({ header }).id).toBe('evt_1');
      const theirs = Stripe.webhooks.constructEvent(
        body,
        signWebhook(body, secret, at),
        secret,
        300,
        undefined,
        at.getTime(),
      );
      expect(theirs.id).toBe('evt_1');
    });

    it('signed with one of two secrets while the secret is being rolled', () => {
      const [time, signature] = signWebhook(body, secret, at).split(',');
      expect(verify({ header: `${time},v1=${'0'.repeat(64)},${signature}` }).id).toBe('evt_1');
    });

    it.each([
      ['another body', { body: body.replace('pi_1', 'pi_2') }],
      ['another secret', { header: signWebhook(body, 'whsec_other', at) }],
      ['no signature', { header: '' }],
      ['a signature of the wrong length', { header: 't=1773144000,v1=abc' }],
      ['an old signature', { later: 301 }],
      ['a signature from the future', { later: -301 }],
      ['a signed body that is no event', { body: 'x', header: signWebhook('x', secret, at) }],
    ])('but not with %s', (_case, given) => {
      expect(() => verify(given)).toThrow(expect.objectContaining({ code: 'invalid_signature' }));
    });
  });
});
