import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import type { GatewayDispute } from '../../src/integrations/payments/port';
import { syncSubject } from '../../src/api/billing/use-cases/sync-subject';
import {
  accountBalances,
  assertLedgerBalanced,
  paymentOf,
  refundPayment,
  settleEarnings,
  type OpenPaymentInput,
} from '../../src/api/billing/public';
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
  type ReadyIntent,
} from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';

let app: TestApp;
let heard: DomainEvent[];

beforeAll(async () => {
  app = await bootApp(EXPERTS_AND_BILLING);
  heard = listenToBilling(app);
});
afterAll(() => app.stop());

async function disputed() {
  const { input, intent } = await openIntent(app);
  await payIntent(app, intent, 'disputed');
  await settleJobs(app);
  const dispute = (await app.strapi.db.query('api::billing.dispute').findOne({
    where: { bookingDocumentId: input.bookingDocumentId },
  })) as { externalDisputeId: string; disputeStatus: string };
  const close = async (outcome: 'won' | 'lost') => {
    await app.http
      .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
      .send({ data: { clientSecret: intent.clientSecret, outcome } })
      .expect(200);
    await settleJobs(app);
  };
  return { ...input, intent, dispute, close };
}

/** Lets the gateway say something of a dispute about all of a payment. */
function reporting({ bookingDocumentId }: OpenPaymentInput, { intentId }: ReadyIntent) {
  const simulator = gatewayNamed(app.strapi, 'simulator');
  const dispute: GatewayDispute = {
    id: `dp_${bookingDocumentId}`,
    intentId,
    amountCents: 11_900,
    lostCents: 0,
    currency: 'USD',
    status: 'needs_response',
    stage: 'chargeback',
    isAppeal: false,
    reason: 'general',
    openedAt: app.clock.now(),
    evidenceDueAt: null,
  };
  return async (change: Partial<GatewayDispute>) => {
    registerGateway(app.strapi, { ...simulator, getDispute: async () => ({ ...dispute, ...change }) });
    await syncSubject(app.strapi, { gateway: 'simulator', subject: { kind: 'dispute', id: dispute.id } });
    registerGateway(app.strapi, simulator);
  };
}

const held = async () =>
  (await accountBalances(app.strapi)).find(({ code }) => code === 'disputes_held')?.balanceCents ?? 0;

describe('a dispute', () => {
  it("freezes the expert's share while the bank holds the money", async () => {
    const before = await held();
    const payment = await disputed();
    expect(payment.dispute).toMatchObject({
      disputeStatus: 'needs_response',
      amountCents: 11_900,
      stage: 'chargeback',
    });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_frozen: 8_500 });
    expect((await held()) - before).toBe(11_900);
    expect((await paymentOf(app.strapi, payment))?.transactionStatus).toBe('disputed');
    expect(toldAbout(heard, payment.bookingDocumentId)).toEqual(['payment.succeeded', 'dispute.opened']);
  });

  it('won frees it again', async () => {
    const payment = await disputed();
    await payment.close('won');
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    expect((await paymentOf(app.strapi, payment))?.transactionStatus).toBe('completed');
    expect(toldAbout(heard, payment.bookingDocumentId).at(-1)).toBe('dispute.won');
    await payment.close('lost');
    expect(await postedFor(app, payment.bookingDocumentId)).toEqual(['payment', 'dispute_opened', 'dispute_won']);
  });

  it('lost takes it', async () => {
    const payment = await disputed();
    await payment.close('lost');
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
    expect((await paymentOf(app.strapi, payment))?.transactionStatus).toBe('refunded');
    expect(toldAbout(heard, payment.bookingDocumentId).at(-1)).toBe('dispute.lost');
  });

  it('keeps earnings frozen whose hold period is over', async () => {
    const payment = await disputed();
    await settleEarnings(app.strapi, { ...payment, deliveredAt: app.clock.now() });
    await advanceClock(app, 8 * 86_400_000);
    await settleJobs(app);
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_frozen: 8_500 });
    await payment.close('won');
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_payable: 8_500 });
  });

  it('lost after a full refund is the loss of the platform', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    await settleJobs(app);
    const { bookingDocumentId } = input;
    const refund = { amountCents: 11_900, reason: 'goodwill', idempotencyKey: bookingDocumentId };
    await refundPayment(app.strapi, { ...refund, bookingDocumentId });
    await settleJobs(app);
    // Banks do that: the refund had not reached the client's statement.
    const report = reporting(input, intent);
    await report({ stage: 'chargeback', status: 'needs_response' });
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('disputed');
    await report({ stage: 'chargeback', status: 'lost', lostCents: 11_900 });
    const entries = await app.strapi.db
      .connection('billing_ledger_entries')
      .where({ booking_document_id: bookingDocumentId, account_code: 'dispute_losses' })
      .pluck('amount_cents');
    expect(entries.map(Number)).toEqual([11_900]);
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({});
    const told = heard.findLast(({ key }) => key === bookingDocumentId);
    expect(told?.payload).toMatchObject({ standing: 'refunded', returnedCents: 11_900 });
  });

  it('won after a full refund leaves the payment refunded', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    await settleJobs(app);
    const refund = { amountCents: 11_900, reason: 'goodwill', idempotencyKey: input.bookingDocumentId };
    await refundPayment(app.strapi, { ...refund, bookingDocumentId: input.bookingDocumentId });
    await settleJobs(app);
    const report = reporting(input, intent);
    await report({ stage: 'chargeback', status: 'needs_response' });
    await report({ stage: 'chargeback', status: 'won' });
    expect((await paymentOf(app.strapi, input))?.transactionStatus).toBe('refunded');
    const told = heard.findLast(({ key }) => key === input.bookingDocumentId);
    expect(told).toMatchObject({ type: 'dispute.won', payload: { standing: 'refunded' } });
  });

  it('is not closed with the secret of another payment', async () => {
    const { dispute } = await disputed();
    await app.http
      .post(`/api/billing/simulator/disputes/${dispute.externalDisputeId}/close`)
      .send({ data: { clientSecret: 'pi_secret', outcome: 'won' } })
      .expect(404);
  });

  it('moves no money while it is an inquiry, and all of it when it becomes a chargeback', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    await settleJobs(app);
    const report = (stage: 'inquiry' | 'chargeback') => reporting(input, intent)({ stage });
    await report('inquiry');
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded']);
    await report('chargeback');
    await report('chargeback');
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_frozen: 8_500 });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded', 'dispute.opened']);
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
