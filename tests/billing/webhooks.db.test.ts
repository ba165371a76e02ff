import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import { signWebhook } from '../../src/integrations/payments/webhook-signature';
import { assertLedgerBalanced, paymentOf, refundPayment } from '../../src/api/billing/public';
import { sweepOpenOutcomes } from '../../src/api/billing/use-cases/sweep-open-outcomes';
import type { DomainEvent } from '../../src/shared/events/event-map';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import {
  expertBalances,
  listenToBilling,
  openIntent,
  payIntent,
  postedFor,
  toldAbout,
} from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';
import { waitFor } from '../support/wait-for';

const SECRET = 'whsec_test_simulator';
let app: TestApp;
let heard: DomainEvent[];

beforeAll(async () => {
  app = await bootApp(EXPERTS_AND_BILLING);
  heard = listenToBilling(app);
});
afterAll(() => app.stop());
beforeEach(() => settleJobs(app));

const receipts = (where: object = {}) => app.strapi.db.query('api::billing.webhook-receipt').findMany({ where });
const levers = (duplicateDeliveries: number, maxDelayMs: number) =>
  app.strapi.config.set('magnetiq.payments.simulator', {
    ...app.strapi.config.get<object>('magnetiq.payments.simulator'),
    duplicateDeliveries,
    maxDelayMs,
  });

function anEvent(type: string, object: object): { id: string; body: string } {
  const id = `evt_${randomBytes(8).toString('hex')}`;
  const created = Math.floor(app.clock.now().getTime() / 1000);
  return { id, body: JSON.stringify({ id, object: 'event', type, created, data: { object } }) };
}
const send = (body: string, signature = signWebhook(body, SECRET, app.clock.now())) =>
  app.http
    .post('/api/billing/webhooks/simulator')
    .set('content-type', 'application/json')
    .set('stripe-signature', signature)
    .send(body);

describe('a webhook', () => {
  it('is received once and handled once', async () => {
    const { intent } = await openIntent(app);
    const { id, body } = anEvent('payment_intent.created', { id: intent.intentId, object: 'payment_intent' });
    expect((await send(body).expect(200)).body).toEqual({ received: true, duplicate: false });
    expect((await send(body).expect(200)).body).toEqual({ received: true, duplicate: true });
    await settleJobs(app);
    const [receipt, ...others] = await receipts({ externalId: id });
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      source: 'simulator',
      eventType: 'payment_intent.created',
      attempts: 1,
      lastError: null,
    });
    expect(receipt?.handledAt).toBeTruthy();
  });

  it.each([
    ['without a signature', (body: string) => send(body, '')],
    ['with a forged signature', (body: string) => send(body, signWebhook(body, 'whsec_other', app.clock.now()))],
    [
      'with an old signature',
      (body: string) => send(body, signWebhook(body, SECRET, new Date(app.clock.now().getTime() - 301_000))),
    ],
    [
      'with another body than was signed',
      (body: string) => send(`${body} `, signWebhook(body, SECRET, app.clock.now())),
    ],
    [
      'that is no JSON',
      (body: string) =>
        app.http
          .post('/api/billing/webhooks/simulator')
          .set('content-type', 'text/plain')
          .set('stripe-signature', signWebhook(body, SECRET, app.clock.now()))
          .send(body),
    ],
  ])('%s is refused and leaves nothing', async (_name, deliver) => {
    const before = await receipts();
    const { body } = anEvent('payment_intent.succeeded', { id: 'pi_1', object: 'payment_intent' });
    const response = await deliver(body).expect(400);
    expect(response.body.error.details.code).toBe('invalid_signature');
    expect(await receipts()).toHaveLength(before.length);
  });

  it('of a gateway that is not configured finds nobody', async () => {
    await app.http.post('/api/billing/webhooks/stripe').send({}).expect(404);
    await app.http.post('/api/billing/webhooks/nobody').send({}).expect(404);
  });

  it('cannot make a payment succeed by saying so', async () => {
    const { input, intent } = await openIntent(app);
    const { body } = anEvent('payment_intent.succeeded', {
      id: intent.intentId,
      object: 'payment_intent',
      status: 'succeeded',
    });
    await send(body).expect(200);
    await settleJobs(app);
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('pending');
  });

  it("about somebody else's object is left alone", async () => {
    const simulator = gatewayNamed(app.strapi, 'simulator');
    const foreign = await simulator.createIntent({
      reference: 'shop-1',
      amountCents: 100,
      currency: 'USD',
      idempotencyKey: 'foreign',
      description: '',
      customerEmail: 'x@example.com',
      metadata: {},
    });
    const events = [
      anEvent('payment_intent.created', { id: foreign.id, object: 'payment_intent' }),
      anEvent('payment_intent.created', { id: 'pi_unknown', object: 'payment_intent' }),
      anEvent('customer.created', { id: 'cus_1', object: 'customer' }),
    ];
    for (const { body } of events) await send(body).expect(200);
    await settleJobs(app);
    for (const { id } of events) expect((await receipts({ externalId: id }))[0]?.handledAt).toBeTruthy();
  });

  it('that comes before we noted the intent finds its payment', async () => {
    const { input, intent } = await openIntent(app);
    await app.strapi.db
      .connection('billing_payment_transactions')
      .where({ external_transaction_id: intent.intentId })
      .update({ external_transaction_id: null });
    await payIntent(app, intent);
    await settleJobs(app);
    expect(await paymentOf(app.strapi, input)).toMatchObject({
      transactionStatus: 'completed',
      intentId: intent.intentId,
    });
  });

  it('whose object cannot be fetched is tried again', async () => {
    const { input, intent } = await openIntent(app);
    const simulator = gatewayNamed(app.strapi, 'simulator');
    let failures = 2;
    registerGateway(app.strapi, {
      ...simulator,
      getIntent: (id) => (failures-- > 0 ? Promise.reject(new Error('gateway down')) : simulator.getIntent(id)),
    });
    await payIntent(app, intent);
    await waitFor('the first failure', async () => failures < 2);
    const [receipt] = await receipts({ objectId: intent.intentId, handledAt: null });
    expect(receipt).toMatchObject({ lastError: 'gateway down' });
    for (let i = 0; i < 4; i += 1) {
      await advanceClock(app, 60_000);
      await settleJobs(app);
    }
    registerGateway(app.strapi, simulator);
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('completed');
  });
});

describe('duplicated, delayed and reordered webhooks', () => {
  it('end in the same balances and are told once', async () => {
    levers(3, 2_000);
    const payments = await Promise.all(Array.from({ length: 6 }, () => openIntent(app)));
    await Promise.all(payments.map(({ intent }, i) => payIntent(app, intent, i % 2 === 0 ? 'ok' : 'disputed')));
    for (let i = 0; i < 4; i += 1) {
      await advanceClock(app, 1_000);
      await settleJobs(app);
    }
    for (const { input } of payments) {
      await refundPayment(app.strapi, {
        bookingDocumentId: input.bookingDocumentId,
        amountCents: 2_380,
        reason: 'test',
        idempotencyKey: `refund-${input.bookingDocumentId}`,
      });
    }
    for (let i = 0; i < 4; i += 1) {
      await advanceClock(app, 1_000);
      await settleJobs(app);
    }
    levers(0, 0);
    for (const [index, { input }] of payments.entries()) {
      const { consultantDocumentId, bookingDocumentId } = input;
      const isDisputed = index % 2 === 1;
      const told = toldAbout(heard, bookingDocumentId);
      expect([...told].sort()).toEqual([
        ...(isDisputed ? ['dispute.opened'] : []),
        'payment.succeeded',
        // While a bank holds the money, a refund waits.
        ...(isDisputed ? [] : ['refund.succeeded']),
      ]);
      expect(await expertBalances(app, consultantDocumentId)).toEqual(
        isDisputed ? { expert_frozen: 8_500 } : { expert_pending: 6_800 },
      );
      expect((await postedFor(app, bookingDocumentId)).filter((kind) => kind === 'payment')).toHaveLength(1);
    }
    await assertLedgerBalanced(app.strapi);
  });
});

describe('the sweep', () => {
  it('finds a payment whose webhook was lost', async () => {
    const { input, intent } = await openIntent(app);
    app.strapi.config.set('magnetiq.payments.simulator.webhookUrl', 'http://127.0.0.1:1/nowhere');
    await payIntent(app, intent);
    await settleJobs(app);
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('pending');
    app.strapi.config.set('magnetiq.payments.simulator.webhookUrl', '');
    await sweepOpenOutcomes(app.strapi);
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('pending');
    app.clock.advance(6 * 60_000);
    await sweepOpenOutcomes(app.strapi);
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('completed');
    await settleJobs(app);
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded']);
  });
});
