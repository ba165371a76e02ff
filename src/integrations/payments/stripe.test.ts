import { describe, expect, it } from 'vitest';
import { startFakeStripe } from '../../../tests/support/fake-stripe';
import { WEBHOOK_SECRET as secret, outcomeOf, stripe, stripeAt } from '../../../tests/support/payment-gateways';
import { isAppError } from '../../shared/errors/app-error';
import { createStripeGateway } from './stripe';

describe('the stripe gateway', () => {
  it('repeats a call whose answer was lost, under the same key, and nothing happens twice', async () => {
    const fake = await startFakeStripe();
    const gateway = stripeAt(fake);
    const request = {
      currency: 'USD',
      amountCents: 100,
      reference: 'r',
      idempotencyKey: 'lost',
      description: '',
      customerEmail: 'c@example.com',
      metadata: {},
    };
    fake.breakAfterNext = 1;
    const intent = await gateway.createIntent(request);
    expect(fake.calls).toEqual(['POST /v1/payment_intents', 'POST /v1/payment_intents']);
    expect((await gateway.createIntent(request)).id).toBe(intent.id);

    fake.breakAfterNext = 2;
    expect(await outcomeOf(gateway.createIntent({ ...request, idempotencyKey: 'lost-2' }))).toBe('unknown');
    await fake.stop();
  });

  it('knows the fee that was kept', async () => {
    const { gateway, pay, stop } = await stripe();
    const request = {
      currency: 'USD',
      amountCents: 1_000,
      reference: 'r',
      idempotencyKey: 'fee',
      description: '',
      customerEmail: 'c@example.com',
      metadata: {},
    };
    const intent = await gateway.createIntent(request);
    await pay(intent, 'ok');
    expect((await gateway.getIntent(intent.id)).feeCents).toBe(59);
    // 59 fils: finer than the ledger counts, and no reason to forget the payment.
    const dinar = await gateway.createIntent({ ...request, currency: 'KWD', idempotencyKey: 'fee-in-fils' });
    await pay(dinar, 'ok');
    expect(await gateway.getIntent(dinar.id)).toMatchObject({ status: 'succeeded', feeCents: 6 });
    await stop();
  });

  it.each([
    ['warning_under_review', { stage: 'inquiry', status: 'under_review', isAppeal: false }],
    ['warning_closed', { stage: 'inquiry', status: 'closed', isAppeal: false }],
    ['prevented', { stage: 'inquiry', status: 'closed', isAppeal: false }],
    ['appeal_under_review', { stage: 'chargeback', status: 'under_review', isAppeal: true }],
    ['lost', { stage: 'chargeback', status: 'lost', isAppeal: false }],
  ])('reads a dispute that is %s', async (status, expected) => {
    const fake = await startFakeStripe();
    const request = {
      currency: 'USD',
      amountCents: 1_000,
      reference: 'r',
      description: '',
      customerEmail: '',
      metadata: {},
    };
    const intent = await stripeAt(fake).createIntent({ ...request, idempotencyKey: status });
    fake.pay(intent.id, 'ok');
    const id = fake.dispute(intent.id, { amount: 1_000, status });
    expect(await stripeAt(fake).getDispute(id)).toMatchObject(expected);
    await fake.stop();
  });

  it('is only ever silent about the outcome when it may have acted', async () => {
    const unreachable = createStripeGateway({
      secretKey: 'sk_test',
      webhookSecret: secret,
      apiUrl: 'http://127.0.0.1:1',
      timeoutMs: 500,
      toleranceSeconds: 300,
    });
    const error: unknown = await unreachable.getIntent('pi_1').catch((thrown: unknown) => thrown);
    expect(isAppError(error, 'unavailable')).toBe(true);
  });
});
