import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/integrations/payments/gateway-error';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import type { PaymentGateway } from '../../src/integrations/payments/port';
import {
  assertLedgerBalanced,
  openPayment,
  paymentOf,
  refundPayment,
  settleEarnings,
  type OpenPaymentInput,
} from '../../src/api/billing/public';
import type { DomainEvent } from '../../src/shared/events/event-map';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import {
  aPayment,
  expertBalances,
  listenToBilling,
  openIntent,
  payIntent,
  postedFor,
  toldAbout,
  type CARDS,
} from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';

let app: TestApp;
let heard: DomainEvent[];
let simulator: PaymentGateway;

beforeAll(async () => {
  app = await bootApp(EXPERTS_AND_BILLING);
  heard = listenToBilling(app);
  simulator = gatewayNamed(app.strapi, 'simulator');
});
afterAll(() => app.stop());

let serial = 0;
async function paid(card: keyof typeof CARDS = 'ok'): Promise<OpenPaymentInput & { intentId: string }> {
  const { input, intent } = await openIntent(app);
  await payIntent(app, intent, card);
  await settleJobs(app);
  return { ...input, intentId: intent.intentId };
}
const refund = (input: OpenPaymentInput, amountCents: number, idempotencyKey = `key-${++serial}`) =>
  refundPayment(app.strapi, {
    bookingDocumentId: input.bookingDocumentId,
    amountCents,
    reason: 'test',
    idempotencyKey,
  });
const rowOf = (documentId: string) => app.strapi.db.query('api::billing.refund').findOne({ where: { documentId } });

/** Runs `work` with a gateway that behaves otherwise for refunds. */
async function withGateway(change: Partial<PaymentGateway>, work: () => Promise<void>): Promise<void> {
  registerGateway(app.strapi, { ...simulator, ...change });
  try {
    await work();
  } finally {
    registerGateway(app.strapi, simulator);
  }
}

describe('a refund', () => {
  it('takes its part of fee, payout and tax, and is told', async () => {
    const input = await paid();
    const { refundDocumentId, refundStatus } = await refund(input, 5_950);
    expect(refundStatus).toBe('pending');
    await settleJobs(app);
    expect(await rowOf(refundDocumentId)).toMatchObject({
      refundStatus: 'succeeded',
      platformFeeCents: 750,
      consultantPayoutCents: 4_250,
      taxCents: 950,
      requestedByKind: 'system',
    });
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_pending: 4_250 });
    expect(await paymentOf(app.strapi, input)).toMatchObject({ refundedCents: 5_950, transactionStatus: 'completed' });
    const told = heard.findLast(({ type }) => type === 'refund.succeeded');
    expect(told?.payload).toMatchObject({
      amountCents: 5_950,
      refundedCents: 5_950,
      fullyRefunded: false,
      reason: 'test',
    });
  });

  it('in three parts leaves nothing anywhere, to the cent', async () => {
    const input = await paid();
    for (const part of [3_967, 3_967, 3_966]) await refund(input, part);
    await settleJobs(app);
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({});
    expect(await paymentOf(app.strapi, input)).toMatchObject({ refundedCents: 11_900, transactionStatus: 'refunded' });
    const own = heard.filter(({ key }) => key === input.bookingDocumentId);
    expect(own.filter(({ payload }) => 'fullyRefunded' in payload && payload.fullyRefunded)).toHaveLength(1);
  });

  it('after the earnings are due comes out of what is due', async () => {
    const input = await paid();
    await settleEarnings(app.strapi, { ...input, deliveredAt: app.clock.now() });
    await advanceClock(app, 8 * 86_400_000);
    await settleJobs(app);
    await refund(input, 5_950);
    await settleJobs(app);
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_payable: 4_250 });
  });

  it('is the same for the same key, and refused for another amount', async () => {
    const input = await paid();
    const first = await refund(input, 1_000, 'same');
    expect((await refund(input, 1_000, 'same')).refundDocumentId).toBe(first.refundDocumentId);
    await expect(refund(input, 2_000, 'same')).rejects.toMatchObject({ code: 'idempotency_conflict' });
    await settleJobs(app);
    expect((await paymentOf(app.strapi, input))?.refundedCents).toBe(1_000);
  });

  it('cannot exceed the payment, not even by ten at once', async () => {
    const input = await paid();
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => refund(input, 2_000)));
    const refused = results.filter((result) => result.status === 'rejected');
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'refund_exceeds_paid' });
    expect(refused[0]?.reason.details).toMatchObject({ refundableCents: 1_900 });
    await settleJobs(app);
    expect((await paymentOf(app.strapi, input))?.refundedCents).toBe(10_000);
  });

  it.each([0, -1, 0.5, Number.NaN])('of %s is none', async (amount) => {
    await expect(refund(await paid(), amount)).rejects.toMatchObject({ code: 'invalid_amount' });
  });

  it('needs a payment that was made', async () => {
    await expect(refund(aPayment(), 100)).rejects.toMatchObject({ code: 'not_found' });
    const { input } = await openIntent(app);
    await expect(refund(input, 100)).rejects.toMatchObject({ code: 'payment_not_refundable' });
    const amounts = { totalAmountCents: 0, platformFeeCents: 0, consultantPayoutCents: 0, taxCents: 0 };
    const free = aPayment({ amounts });
    await app.strapi.db.transaction(() => openPayment(app.strapi, free));
    await expect(refund(free, 1)).rejects.toMatchObject({ code: 'refund_exceeds_paid' });
  });

  it('of a rolled back transaction never leaves', async () => {
    const input = await paid();
    const rolledBack = app.strapi.db.transaction(async () => {
      await refund(input, 1_000);
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    await settleJobs(app);
    expect(await paymentOf(app.strapi, input)).toMatchObject({ refundedCents: 0, refundReservedCents: 0 });
  });
});

describe('at the gateway', () => {
  it('a refund that ends later is told when it has ended', async () => {
    const input = await paid('refundLater');
    await refund(input, 1_000);
    await settleJobs(app);
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded', 'refund.succeeded']);
  });

  it('a refund that fails leaves the money where it was, to be refunded again', async () => {
    const input = await paid('refundFails');
    const { refundDocumentId } = await refund(input, 11_900);
    await settleJobs(app);
    expect(await rowOf(refundDocumentId)).toMatchObject({
      refundStatus: 'failed',
      failureReason: 'lost_or_stolen_card',
    });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded', 'refund.failed']);
    expect(await paymentOf(app.strapi, input)).toMatchObject({ refundedCents: 0, refundReservedCents: 0 });
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
  });

  it('a refused refund has failed', async () => {
    const input = await paid();
    const refuse = async () =>
      Promise.reject(new GatewayError('refused', 'charge_disputed', 'The charge is disputed.'));
    await withGateway({ refund: refuse }, async () => {
      const { refundDocumentId } = await refund(input, 100);
      await settleJobs(app);
      expect(await rowOf(refundDocumentId)).toMatchObject({ refundStatus: 'failed' });
    });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded', 'refund.failed']);
  });

  it('an unknown outcome is looked up, and nothing is paid twice', async () => {
    const input = await paid();
    let calls = 0;
    const silent: PaymentGateway['refund'] = async (request) => {
      calls += 1;
      await simulator.refund(request);
      throw new GatewayError('unknown', 'timeout', 'No answer.');
    };
    await withGateway({ refund: silent }, async () => {
      const { refundDocumentId } = await refund(input, 1_000);
      await settleJobs(app);
      await advanceClock(app, 60_000);
      await settleJobs(app);
      expect(await rowOf(refundDocumentId)).toMatchObject({ refundStatus: 'succeeded' });
    });
    expect(calls).toBe(1);
    expect((await paymentOf(app.strapi, input))?.refundedCents).toBe(1_000);
  });

  it('a refund that never arrived is sent again under the same key', async () => {
    const input = await paid();
    const keys: string[] = [];
    const lost: PaymentGateway['refund'] = async (request) => {
      keys.push(request.idempotencyKey);
      if (keys.length === 1) throw new GatewayError('unknown', 'timeout', 'No answer.');
      return simulator.refund(request);
    };
    await withGateway({ refund: lost }, async () => {
      await refund(input, 1_000);
      await settleJobs(app);
      await advanceClock(app, 60_000);
      await settleJobs(app);
    });
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    expect((await paymentOf(app.strapi, input))?.refundedCents).toBe(1_000);
  });

  it("a refund that was made in the gateway's own dashboard is taken over", async () => {
    const input = await paid();
    const { intentId } = input;
    await simulator.refund({
      intentId,
      amountCents: 1_190,
      currency: 'USD',
      idempotencyKey: 'x',
      reason: '',
      metadata: {},
    });
    await settleJobs(app);
    expect(await paymentOf(app.strapi, input)).toMatchObject({ refundedCents: 1_190, refundReservedCents: 1_190 });
    expect(await postedFor(app, input.bookingDocumentId)).toEqual(['payment', 'refund']);
    await expect(refund(input, 11_900)).rejects.toMatchObject({ code: 'refund_exceeds_paid' });
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
