import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/integrations/payments/gateway-error';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import type { PaymentGateway } from '../../src/integrations/payments/port';
import { accountBalances, assertLedgerBalanced } from '../../src/api/billing/public';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, inDays, view } from '../support/builders/booking';
import { createExpert, createOffering } from '../support/builders/expert';
import { payIntent, reaches } from '../support/builders/payment';
import { bankOf, CARDS, expertBalances, type ReadyIntent } from '../support/builders/payments';
import { settleJobs } from '../support/jobs';
import { mailLog, mailsTo } from '../support/mails';

let app: TestApp;
let staff: AdminSession;
let simulator: PaymentGateway;
beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  simulator = gatewayNamed(app.strapi, 'simulator');
});
afterAll(() => app.stop());

let days = 2;
/** A session for 100.00, paid with a card. */
async function paidSession(card: string = CARDS.ok) {
  const expert = await createExpert(app);
  const held = await hold(app, await createOffering(app, expert), { start: inDays(app, (days += 1)) });
  const intent = (await asGuest(app, held)('payment')).body.data as ReadyIntent;
  await payIntent(app, held, card);
  await reaches(app, held, { bookingStatus: 'confirmed' });
  await settleJobs(app);
  return { held, expert, bank: bankOf(app, intent), bookingDocumentId: held.documentId };
}
type Paid = Awaited<ReturnType<typeof paidSession>>;

const seenTo = async ({ bookingDocumentId }: Paid) => {
  const { body } = await staff.get('/billing/attention').expect(200);
  return (body.data as { bookingDocumentId: string }[]).filter((item) => item.bookingDocumentId === bookingDocumentId);
};
const lastRefund = async ({ bookingDocumentId }: Paid) =>
  (
    await app.strapi.db
      .query('api::billing.refund')
      .findMany({ where: { bookingDocumentId }, orderBy: { id: 'desc' }, limit: 1 })
  )[0] as { documentId: string; refundStatus: string; externalRefundId: string; amountCents: number };

/** A free cancellation whose refund fails, since the card is gone. */
async function failedRefund() {
  const paid = await paidSession(CARDS.refundFails);
  await asGuest(app, paid.held)('cancel').expect(200);
  await settleJobs(app);
  return paid;
}

describe('a refund that failed', () => {
  it('is in front of staff: by mail, in the list with why and since when, and the booking shows what the client has', async () => {
    const paid = await failedRefund();
    expect(await seenTo(paid)).toEqual([
      expect.objectContaining({
        kind: 'refund_failed',
        amountCents: 10_000,
        currency: 'USD',
        reason: 'lost_or_stolen_card',
        since: expect.any(String),
      }),
    ]);
    const told = (await mailLog(app, paid.bookingDocumentId)).find(
      ({ emailType }) => emailType === 'staff-refund-failed',
    );
    expect(told).toMatchObject({ deliveryStatus: 'sent', subject: expect.stringContaining('Refund failed') });
    const mails = await mailsTo(app, told?.recipientEmail ?? '');
    const mail = mails.find(({ subject }) => subject === told?.subject);
    expect(mail?.text).toContain('$100.00');
    expect(mail?.text).toContain('lost_or_stolen_card');
    expect(await view(app, paid.held)).toMatchObject({ paymentStatus: 'completed', price: { refundedCents: 0 } });
  });

  it('is sent again, once, on record, and leaves the list', async () => {
    const paid = await failedRefund();
    const { documentId } = await lastRefund(paid);
    registerGateway(app.strapi, { ...simulator, refund: succeeding });
    const { body } = await staff.post(`/billing/refunds/${documentId}/retry`).expect(202);
    await settleJobs(app);
    registerGateway(app.strapi, simulator);
    expect(body.data).toMatchObject({ refundStatus: 'pending', amountCents: 10_000 });
    expect(await lastRefund(paid)).toMatchObject({ documentId: body.data.refundDocumentId, refundStatus: 'succeeded' });
    await reaches(app, paid.held, { paymentStatus: 'refunded' });
    expect(await seenTo(paid)).toEqual([]);
    await staff.post(`/billing/refunds/${documentId}/retry`).expect(409);
    const where = { targetDocumentId: documentId, action: 'refund.retried' };
    expect(await app.strapi.db.query('api::system.audit-log').findMany({ where })).toMatchObject([
      { actorKind: 'staff' },
    ]);
  });

  it('that fails again is in the list again', async () => {
    const paid = await failedRefund();
    const { documentId } = await lastRefund(paid);
    await staff.post(`/billing/refunds/${documentId}/retry`).expect(202);
    await settleJobs(app);
    const again = await lastRefund(paid);
    expect(again.documentId).not.toBe(documentId);
    expect(await seenTo(paid)).toMatchObject([{ kind: 'refund_failed', documentId: again.documentId }]);
  });

  it('is paid by hand, on record: it counts as refunded, and the money is still at the gateway', async () => {
    const paid = await failedRefund();
    const { documentId, externalRefundId } = await lastRefund(paid);
    const bankAccount = async () =>
      (await accountBalances(app.strapi)).find(({ code }) => code === 'bank_account')?.balanceCents ?? 0;
    const before = await bankAccount();
    await staff.post(`/billing/refunds/${documentId}/settle`, { data: {} }).expect(400);
    await staff.post(`/billing/refunds/${documentId}/settle`, { data: { reason: 'Bank transfer 17' } }).expect(200);
    await reaches(app, paid.held, { paymentStatus: 'refunded' });
    expect((await bankAccount()) - before).toBe(-10_000);
    expect(await expertBalances(app, paid.expert.documentId)).toEqual({});
    expect(await seenTo(paid)).toEqual([]);
    // The gateway may tell of its failure once more.
    await paid.bank.failRefund(externalRefundId);
    expect(await lastRefund(paid)).toMatchObject({ refundStatus: 'succeeded', paidByHand: true });
    await staff.post(`/billing/refunds/${documentId}/settle`, { data: { reason: 'Again' } }).expect(409);
  });

  it('is not paid by hand while a bank may give the client the money; sent again, it waits for the dispute', async () => {
    const paid = await failedRefund();
    const { documentId } = await lastRefund(paid);
    const dispute = await paid.bank.dispute();
    const byHand = { data: { reason: 'Bank transfer 18' } };
    const { body } = await staff.post(`/billing/refunds/${documentId}/settle`, byHand).expect(422);
    expect(body.error.message).toContain('A bank holds this money');
    await staff.post(`/billing/refunds/${documentId}/retry`).expect(202);
    expect(await lastRefund(paid)).toMatchObject({ refundStatus: 'waiting' });
    await paid.bank.decide(dispute, { outcome: 'lost' });
    expect(await lastRefund(paid)).toMatchObject({ refundStatus: 'settled' });
    expect(await seenTo(paid)).toEqual([]);
  });

  it('days after it succeeded is owed again, and the booking says so', async () => {
    const paid = await paidSession();
    await asGuest(app, paid.held)('cancel').expect(200);
    await reaches(app, paid.held, { paymentStatus: 'refunded' });
    await paid.bank.failRefund((await lastRefund(paid)).externalRefundId);
    expect(await view(app, paid.held)).toMatchObject({ paymentStatus: 'completed', price: { refundedCents: 0 } });
    expect(await seenTo(paid)).toMatchObject([{ kind: 'refund_failed', amountCents: 10_000 }]);
    expect(await expertBalances(app, paid.expert.documentId)).toEqual({ expert_pending: 8_500 });
  });

  it('is left to those who may refund, and nothing else is seen to that way', async () => {
    const paid = await failedRefund();
    const { documentId } = await lastRefund(paid);
    const editor = await openAdminSession(app, 'strapi-editor');
    await editor.post(`/billing/refunds/${documentId}/retry`).expect(403);
    await editor.post(`/billing/refunds/${documentId}/settle`, { data: { reason: 'Cash' } }).expect(403);
    await editor.get('/billing/attention').expect(403);
    await app.http.get('/billing/attention').expect(401);
    await staff.post('/billing/refunds/none/retry').expect(404);
    const other = await paidSession();
    await asGuest(app, other.held)('cancel').expect(200);
    await settleJobs(app);
    await staff.post(`/billing/refunds/${(await lastRefund(other)).documentId}/retry`).expect(409);
  });
});

/** The gateway as it is to another card. */
const succeeding: PaymentGateway['refund'] = async (request) => ({
  id: `re_${request.idempotencyKey}`,
  intentId: request.intentId,
  amountCents: request.amountCents,
  currency: request.currency,
  status: 'succeeded',
  failureReason: null,
  metadata: request.metadata,
});

describe('the list of money to see to', () => {
  it('has open disputes with the day by which the bank wants an answer, and what waits for them', async () => {
    const paid = await paidSession();
    const dispute = await paid.bank.dispute();
    await asGuest(app, paid.held)('cancel').expect(200);
    expect(await seenTo(paid)).toMatchObject([
      { kind: 'dispute_open', amountCents: 10_000, dueAt: expect.any(String) },
      { kind: 'refund_waiting', amountCents: 10_000, dueAt: null },
    ]);
    await paid.bank.decide(dispute, { outcome: 'lost' });
    expect(await seenTo(paid)).toEqual([]);
  });

  it('has what the gateway turned down, with its words', async () => {
    const paid = await paidSession();
    const refuse = async () =>
      Promise.reject(new GatewayError('refused', 'balance_insufficient', 'The balance is too low.'));
    registerGateway(app.strapi, { ...simulator, refund: refuse });
    await asGuest(app, paid.held)('cancel').expect(200);
    await settleJobs(app);
    registerGateway(app.strapi, simulator);
    expect(await seenTo(paid)).toMatchObject([{ kind: 'refund_failed', reason: 'The balance is too low.' }]);
  });

  it('tells who refunds by hand how much is left, in which steps, and whether it waits', async () => {
    const paid = await paidSession();
    const left = async () => (await staff.get(`/billing/bookings/${paid.bookingDocumentId}/refundable`)).body.data;
    expect(await left()).toEqual({
      currency: 'USD',
      refundableCents: 10_000,
      unitCents: 1,
      isHeldByBank: false,
      isByHand: false,
    });
    const dispute = await paid.bank.dispute({ amountCents: 4_000 });
    expect(await left()).toMatchObject({ refundableCents: 10_000, isHeldByBank: true });
    await paid.bank.decide(dispute, { outcome: 'lost' });
    expect(await left()).toMatchObject({ refundableCents: 6_000, isHeldByBank: false });
    await staff.get('/billing/bookings/none/refundable').expect(404);
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
