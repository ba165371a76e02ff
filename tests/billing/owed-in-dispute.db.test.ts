import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/integrations/payments/gateway-error';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import type { GatewayDispute, PaymentGateway } from '../../src/integrations/payments/port';
import { assertLedgerBalanced, oweRefund, paymentOf, refundPayment } from '../../src/api/billing/public';
import { sweepOpenOutcomes } from '../../src/api/billing/use-cases/sweep-open-outcomes';
import { syncSubject } from '../../src/api/billing/use-cases/sync-subject';
import type { DomainEvent } from '../../src/shared/events/event-map';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import {
  bankOf,
  expertBalances,
  listenToBilling,
  openIntent,
  payIntent,
  toldAbout,
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

/** A paid session for 119.00, and its client's bank. */
async function paid() {
  const { input, intent } = await openIntent(app);
  await payIntent(app, intent);
  await settleJobs(app);
  return { ...input, intent, bank: bankOf(app, intent) };
}
type Paid = Awaited<ReturnType<typeof paid>>;

let serial = 0;
const refund = ({ bookingDocumentId }: Paid, amountCents: number) =>
  refundPayment(app.strapi, {
    bookingDocumentId,
    amountCents,
    reason: 'goodwill',
    idempotencyKey: `goodwill-${++serial}`,
  });
const owe = ({ bookingDocumentId }: Paid, amountCents: number) =>
  oweRefund(app.strapi, {
    bookingDocumentId,
    amountCents,
    reason: 'no_show',
    idempotencyKey: `owed:${bookingDocumentId}`,
  });
const refundsOf = ({ bookingDocumentId }: Paid) =>
  app.strapi.db.query('api::billing.refund').findMany({ where: { bookingDocumentId }, orderBy: { id: 'asc' } });
const statesOf = async (payment: Paid) => {
  const rows = (await refundsOf(payment)) as { refundStatus: string; amountCents: number }[];
  return rows.map(({ refundStatus, amountCents }) => [refundStatus, amountCents]);
};
/** What the client has at the end, by refunds and from the bank. */
const gotBack = async (payment: Paid) => {
  const refunds = (await refundsOf(payment)) as { refundStatus: string; amountCents: number }[];
  const sent = refunds.filter(({ refundStatus }) => refundStatus === 'succeeded');
  const disputes = (await app.strapi.db
    .query('api::billing.dispute')
    .findMany({ where: { bookingDocumentId: payment.bookingDocumentId, disputeStatus: 'lost' } })) as {
    lostCents: number;
  }[];
  return [...sent.map(({ amountCents }) => amountCents), ...disputes.map(({ lostCents }) => lostCents)].reduce(
    (sum, cents) => sum + cents,
    0,
  );
};

describe('what is owed while a bank holds the money', () => {
  it.each([
    ['won: is paid', { outcome: 'won' as const }, 11_900, [['succeeded', 11_900]], 11_900],
    ['lost: is settled', { outcome: 'lost' as const }, 11_900, [['settled', 0]], 11_900],
    ['lost: a part that is owed is settled too', { outcome: 'lost' as const }, 5_000, [['settled', 0]], 11_900],
    [
      'lost in part: the rest is paid',
      { outcome: 'lost' as const, lostCents: 4_000 },
      11_900,
      [['succeeded', 7_900]],
      11_900,
    ],
    [
      'lost for nothing: all is paid',
      { outcome: 'lost' as const, lostCents: 0 },
      11_900,
      [['succeeded', 11_900]],
      11_900,
    ],
  ])('%s', async (_name, decision, owed, states, total) => {
    const payment = await paid();
    const dispute = await payment.bank.dispute();
    expect(await owe(payment, owed)).toMatchObject({ refundStatus: 'waiting', amountCents: owed });
    await settleJobs(app);
    expect(await statesOf(payment)).toEqual([['waiting', owed]]);
    await payment.bank.decide(dispute, decision);
    expect(await statesOf(payment)).toEqual(states);
    expect(await gotBack(payment)).toBe(total);
    const summary = await paymentOf(app.strapi, payment);
    expect(summary).toMatchObject({ refundableCents: 0, isHeldByBank: false, transactionStatus: 'refunded' });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
  });

  it('is owed once, however often it is asked for, and no more than is left', async () => {
    const payment = await paid();
    await refund(payment, 1_900);
    await settleJobs(app);
    const dispute = await payment.bank.dispute();
    const first = await owe(payment, 11_900);
    expect(first).toMatchObject({ amountCents: 10_000, refundStatus: 'waiting' });
    expect(await owe(payment, 5)).toEqual(first);
    await expect(refund(payment, 100)).rejects.toMatchObject({ code: 'refund_exceeds_paid' });
    await payment.bank.decide(dispute, { outcome: 'won' });
    expect(await statesOf(payment)).toEqual([
      ['succeeded', 1_900],
      ['succeeded', 10_000],
    ]);
  });

  it('of several promises the oldest is settled first', async () => {
    const payment = await paid();
    const dispute = await payment.bank.dispute({ amountCents: 5_000 });
    await refund(payment, 3_000);
    await refund(payment, 4_000);
    await payment.bank.decide(dispute, { outcome: 'lost' });
    expect(await statesOf(payment)).toEqual([
      ['settled', 0],
      ['succeeded', 2_000],
    ]);
    expect(await paymentOf(app.strapi, payment)).toMatchObject({ refundableCents: 4_900, refundReservedCents: 2_000 });
  });

  it('waits for the last of several disputes', async () => {
    const payment = await paid();
    const first = await payment.bank.dispute({ amountCents: 2_000 });
    const second = await payment.bank.dispute({ amountCents: 3_000 });
    await owe(payment, 11_900);
    await payment.bank.decide(first, { outcome: 'lost' });
    expect(await statesOf(payment)).toEqual([['waiting', 9_900]]);
    await payment.bank.decide(second, { outcome: 'won' });
    expect(await statesOf(payment)).toEqual([['succeeded', 9_900]]);
    expect(await gotBack(payment)).toBe(11_900);
  });

  it('is not held up by an inquiry, until it escalates', async () => {
    const payment = await paid();
    const inquiry = await payment.bank.dispute({ isInquiry: true });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    await refund(payment, 1_900);
    await settleJobs(app);
    expect(await statesOf(payment)).toEqual([['succeeded', 1_900]]);
    await payment.bank.decide(inquiry, { outcome: 'won' });
    await payment.bank.escalate(inquiry);
    expect((await paymentOf(app.strapi, payment))?.isHeldByBank).toBe(true);
    await owe(payment, 11_900);
    await payment.bank.decide(inquiry, { outcome: 'won' });
    expect(await statesOf(payment)).toEqual([
      ['succeeded', 1_900],
      ['succeeded', 10_000],
    ]);
  });
});

describe('after a lost dispute', () => {
  it('nothing more is refunded, and who asks is told why', async () => {
    const payment = await paid();
    const dispute = await payment.bank.dispute();
    await payment.bank.decide(dispute, { outcome: 'lost' });
    await expect(refund(payment, 100)).rejects.toMatchObject({
      code: 'refund_exceeds_paid',
      message: expect.stringContaining('The client got $119.00 back through the bank.'),
      details: { refundableCents: 0 },
    });
    expect(await owe(payment, 11_900)).toBeNull();
    expect(await statesOf(payment)).toEqual([]);
  });

  it('about a part the rest is, and no more, whatever writes the rows', async () => {
    const payment = await paid();
    const dispute = await payment.bank.dispute({ amountCents: 4_000 });
    await payment.bank.decide(dispute, { outcome: 'lost' });
    expect(await paymentOf(app.strapi, payment)).toMatchObject({
      refundableCents: 7_900,
      transactionStatus: 'completed',
    });
    await expect(refund(payment, 7_901)).rejects.toMatchObject({ details: { refundableCents: 7_900 } });
    const row = app.strapi.db
      .connection('billing_payment_transactions')
      .where({ booking_document_id: payment.bookingDocumentId });
    await expect(row.update({ refund_reserved_cents: 7_901 })).rejects.toThrow('more of it back');
    await refund(payment, 7_900);
    await settleJobs(app);
    expect(await gotBack(payment)).toBe(11_900);
  });

  it('that is won on appeal, what it had settled is paid after all', async () => {
    const payment = await paid();
    const dispute = await payment.bank.dispute();
    await owe(payment, 11_900);
    await payment.bank.decide(dispute, { outcome: 'lost' });
    expect(await statesOf(payment)).toEqual([['settled', 0]]);
    const state = await simulator.getDispute(dispute);
    const report = async (change: Partial<GatewayDispute>) => {
      registerGateway(app.strapi, { ...simulator, getDispute: async () => ({ ...state, ...change }) });
      await syncSubject(app.strapi, { gateway: 'simulator', subject: { kind: 'dispute', id: dispute } });
      registerGateway(app.strapi, simulator);
    };
    await report({ status: 'under_review', isAppeal: true, lostCents: 0 });
    expect(await statesOf(payment)).toEqual([
      ['settled', 0],
      ['waiting', 11_900],
    ]);
    await report({ status: 'won', lostCents: 0 });
    expect(await paymentOf(app.strapi, payment)).toMatchObject({ refundReservedCents: 11_900, refundableCents: 0 });
    await settleJobs(app);
  });
});

describe('a dispute that is heard of late', () => {
  it('has a refund wait that the gateway refuses meanwhile', async () => {
    const payment = await paid();
    let dispute = '';
    const overtaken: PaymentGateway['refund'] = async (request) => {
      // The webhook is on its way; the bank has the money already.
      dispute = await payment.bank.disputeUnheard();
      registerGateway(app.strapi, simulator);
      return simulator.refund(request);
    };
    registerGateway(app.strapi, { ...simulator, refund: overtaken });
    await refund(payment, 5_000);
    await settleJobs(app);
    expect(await statesOf(payment)).toEqual([['waiting', 5_000]]);
    expect(toldAbout(heard, payment.bookingDocumentId)).toEqual(['payment.succeeded', 'dispute.opened']);
    await payment.bank.decide(dispute, { outcome: 'won' });
    expect(await statesOf(payment)).toEqual([['succeeded', 5_000]]);
  });

  it('settles a refund that had not set out', async () => {
    const payment = await paid();
    const busy = async () => Promise.reject(new GatewayError('not_sent', 'busy', 'The gateway is busy.'));
    registerGateway(app.strapi, { ...simulator, refund: busy });
    await refund(payment, 5_000);
    const dispute = await payment.bank.dispute();
    registerGateway(app.strapi, simulator);
    await payment.bank.decide(dispute, { outcome: 'lost' });
    await advanceClock(app, 10 * 60_000);
    await settleJobs(app);
    expect(await statesOf(payment)).toEqual([['settled', 0]]);
    expect(await gotBack(payment)).toBe(11_900);
  });

  it('is looked up by the sweep when the webhook of its end was lost, and what waited is done', async () => {
    const payment = await paid();
    const dispute = await payment.bank.dispute();
    await owe(payment, 11_900);
    await payment.bank.decideUnheard(dispute, { outcome: 'won' });
    await advanceClock(app, 2 * 3_600_000);
    await sweepOpenOutcomes(app.strapi);
    await settleJobs(app);
    expect(await statesOf(payment)).toEqual([['succeeded', 11_900]]);
  });

  it('in another currency is taken to be about all of it, and staff look at it', async () => {
    const payment = await paid();
    const euros: GatewayDispute = {
      id: `dp_${payment.bookingDocumentId}`,
      intentId: payment.intent.intentId,
      amountCents: 10_000,
      lostCents: 0,
      currency: 'EUR',
      status: 'needs_response',
      stage: 'chargeback',
      isAppeal: false,
      reason: 'general',
      openedAt: app.clock.now(),
      evidenceDueAt: null,
    };
    registerGateway(app.strapi, { ...simulator, getDispute: async () => euros });
    await syncSubject(app.strapi, { gateway: 'simulator', subject: { kind: 'dispute', id: euros.id } });
    registerGateway(app.strapi, simulator);
    const where = { bookingDocumentId: payment.bookingDocumentId };
    expect(await app.strapi.db.query('api::billing.dispute').findOne({ where })).toMatchObject({
      amountCents: 11_900,
      currency: 'USD',
    });
    expect(await app.strapi.db.query('api::billing.payment-transaction').findOne({ where })).toMatchObject({
      requiresManualReview: true,
      failureReason: 'The bank disputes 10000 hundredths of EUR, not USD.',
    });
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
