import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GatewayError } from '../../src/integrations/payments/gateway-error';
import { gatewayNamed, registerGateway } from '../../src/integrations/payments/gateways';
import type { PaymentGateway } from '../../src/integrations/payments/port';
import { assertLedgerBalanced, paymentOf, refundPayment, settleEarnings } from '../../src/api/billing/public';
import { submitTransfer } from '../../src/api/billing/use-cases/transfers/submit-transfer';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import {
  expertBalances,
  openIntent,
  payIntent,
  platformBalances,
  postedFor,
  type CARDS,
} from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';

let app: TestApp;
let staff: AdminSession;
let simulator: PaymentGateway;
beforeAll(async () => {
  app = await bootApp(EXPERTS_AND_BILLING);
  staff = await openAdminSession(app);
  simulator = gatewayNamed(app.strapi, 'simulator');
});
afterAll(() => app.stop());

/** A paid session whose earnings are due; the expert has a verified account unless told otherwise. */
async function earned(card: keyof typeof CARDS = 'ok', hasAccount = true) {
  const { input, intent } = await openIntent(app);
  await payIntent(app, intent, card);
  await settleJobs(app);
  await settleEarnings(app.strapi, { ...input, deliveredAt: app.clock.now() });
  await advanceClock(app, 8 * 86_400_000);
  await settleJobs(app);
  if (hasAccount) await verifiedAccount(input.consultantDocumentId);
  const payment = await paymentOf(app.strapi, input);
  return { ...input, intent, paymentDocumentId: payment?.paymentDocumentId ?? '' };
}

const verifiedAccount = (consultantDocumentId: string) =>
  asUseCase(() =>
    app.strapi.db.query('api::billing.payout-account').create({
      data: {
        consultantDocumentId,
        accountName: 'Anna',
        accountCountry: 'DE',
        gatewayAccountId: 'acct_1',
        verificationStatus: 'verified',
        sanctionsCheckStatus: 'clear',
      },
    }),
  );

const transfer = (paymentDocumentId: string) => staff.post('/billing/transfers', { data: { paymentDocumentId } });
const payoutRow = (documentId: string) =>
  app.strapi.db.query('api::billing.payment-transaction').findOne({ where: { documentId } });
const refundAll = async (bookingDocumentId: string) => {
  const refund = { amountCents: 11_900, reason: 'goodwill', idempotencyKey: `all-${bookingDocumentId}` };
  await refundPayment(app.strapi, { ...refund, bookingDocumentId });
  await settleJobs(app);
};

describe('earnings', () => {
  it('are transferred once, to the verified account', async () => {
    const payment = await earned();
    const { body } = await transfer(payment.paymentDocumentId).expect(202);
    expect(body.data).toMatchObject({ amountCents: 8_500, currency: 'USD' });
    expect((await transfer(payment.paymentDocumentId)).body.error.details.code).toBe('rule_refused');
    await settleJobs(app);
    expect(await payoutRow(body.data.payoutDocumentId)).toMatchObject({
      transactionStatus: 'completed',
      transactionType: 'payout',
      grossAmountCents: 8_500,
      externalTransactionId: expect.stringMatching(/^tr_sim_/),
    });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
    expect(await postedFor(app, payment.bookingDocumentId)).toEqual(['payment', 'earnings_payable', 'transfer']);
    expect((await transfer(payment.paymentDocumentId)).body.error.details.code).toBe('rule_refused');
    const account = await app.strapi.db.query('api::billing.payout-account').findOne({
      where: { consultantDocumentId: payment.consultantDocumentId },
    });
    expect(account).toMatchObject({ totalPaymentsCents: 8_500 });
  });

  it('stay where there is no account to pay to, or nothing due', async () => {
    const payment = await earned('ok', false);
    const { body } = await transfer(payment.paymentDocumentId).expect(422);
    expect(body.error.message).toContain('no verified account');
    const frozen = await earned('disputed');
    expect((await transfer(frozen.paymentDocumentId).expect(422)).body.error.message).toContain('Nothing');
    await transfer('none').expect(404);
  });

  it('are looked up when the outcome is unknown, and not sent twice', async () => {
    const payment = await earned();
    let sent = 0;
    const silent: PaymentGateway['createTransfer'] = async (request) => {
      sent += 1;
      await simulator.createTransfer(request);
      throw new GatewayError('unknown', 'timeout', 'No answer.');
    };
    registerGateway(app.strapi, { ...simulator, createTransfer: silent });
    await transfer(payment.paymentDocumentId).expect(202);
    await settleJobs(app);
    await advanceClock(app, 60_000);
    await settleJobs(app);
    registerGateway(app.strapi, simulator);
    expect(sent).toBe(1);
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
  });

  it('stay sent for a process that comes late to a payout that another has sent meanwhile', async () => {
    const payment = await earned();
    const unheard = new GatewayError('unknown', 'timeout', 'No answer.');
    registerGateway(app.strapi, { ...simulator, createTransfer: () => Promise.reject(unheard) });
    const { body } = await transfer(payment.paymentDocumentId).expect(202);
    const { payoutDocumentId } = body.data as { payoutDocumentId: string };
    await settleJobs(app);
    expect(await payoutRow(payoutDocumentId)).toMatchObject({ transactionStatus: 'processing' });
    registerGateway(app.strapi, {
      ...simulator,
      findTransfer: async () => {
        registerGateway(app.strapi, simulator);
        await submitTransfer(app.strapi, payoutDocumentId);
        return null;
      },
    });
    await submitTransfer(app.strapi, payoutDocumentId);
    expect(await payoutRow(payoutDocumentId)).toMatchObject({ transactionStatus: 'completed', failureReason: null });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
  });

  it('that were sent are called back after a full refund', async () => {
    const payment = await earned();
    const { body } = await transfer(payment.paymentDocumentId);
    await settleJobs(app);
    await refundAll(payment.bookingDocumentId);
    expect(await payoutRow(body.data.payoutDocumentId)).toMatchObject({
      transactionStatus: 'refunded',
      refundedCents: 8_500,
    });
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({});
    expect(await postedFor(app, payment.bookingDocumentId)).toEqual([
      'payment',
      'earnings_payable',
      'transfer',
      'refund',
      'transfer_reversal',
    ]);
  });

  it('that cannot be called back are owed, and staff are told', async () => {
    const payment = await earned();
    const { body } = await transfer(payment.paymentDocumentId);
    await settleJobs(app);
    const refuse = async () =>
      Promise.reject(new GatewayError('refused', 'balance_insufficient', 'The account is empty.'));
    registerGateway(app.strapi, { ...simulator, reverseTransfer: refuse });
    await refundAll(payment.bookingDocumentId);
    registerGateway(app.strapi, simulator);
    expect(await expertBalances(app, payment.consultantDocumentId)).toEqual({ expert_receivable: 8_500 });
    expect(await payoutRow(body.data.payoutDocumentId)).toMatchObject({
      requiresManualReview: true,
      transactionStatus: 'completed',
    });
  });
});

describe('finance', () => {
  it('refunds by hand, on record', async () => {
    const { bookingDocumentId } = await earned();
    const refund = { bookingDocumentId, amountCents: 500, reason: 'Bad line' };
    const { body } = await staff.post('/billing/refunds', { data: refund }).expect(202);
    await settleJobs(app);
    expect((await paymentOf(app.strapi, { bookingDocumentId }))?.refundedCents).toBe(500);
    const row = await app.strapi.db
      .query('api::billing.refund')
      .findOne({ where: { documentId: body.data.refundDocumentId } });
    expect(row).toMatchObject({ requestedByKind: 'staff', requestedById: String(staff.userId), reason: 'Bad line' });
    const audit = await app.strapi.db.query('api::system.audit-log').findMany({
      where: { targetDocumentId: body.data.refundDocumentId },
    });
    expect(audit).toMatchObject([{ action: 'payment.refund_requested', actorKind: 'staff', reason: 'Bad line' }]);
  });

  it.each([
    [{ amountCents: 0 }, 400, 'invalid_input'],
    [{ amountCents: 11_901 }, 409, 'refund_exceeds_paid'],
    [{ bookingDocumentId: 'none' }, 404, 'not_found'],
    [{ reason: '' }, 400, 'invalid_input'],
  ])('is refused a refund with %j', async (wrong, status, code) => {
    const { bookingDocumentId } = await earned();
    const data = { bookingDocumentId, amountCents: 500, reason: 'Bad line', ...wrong };
    const { body } = await staff.post('/billing/refunds', { data }).expect(status);
    expect(body.error.details.code).toBe(code);
  });

  it('books an adjustment, and undoes it once', async () => {
    const before = await platformBalances(app);
    const change = {
      debit: 'gateway_fees',
      credit: 'gateway_clearing',
      amountCents: 1_500,
      currency: 'USD',
      reason: 'Dispute fee',
    };
    const { body } = await staff.post('/billing/ledger/adjustments', { data: change }).expect(201);
    expect((await platformBalances(app)).gateway_fees).toBe((before.gateway_fees ?? 0) + 1_500);
    const { reference } = body.data;
    const undo = { reference, reason: 'Booked twice' };
    await staff.post('/billing/ledger/reversals', { data: undo }).expect(201);
    const { body: again } = await staff.post('/billing/ledger/reversals', { data: undo }).expect(409);
    expect(again.error.details.code).toBe('conflict');
    expect((await platformBalances(app)).gateway_fees).toBe(before.gateway_fees ?? 0);
    // No account, the same one, and one of an expert that there is not.
    for (const credit of ['pocket', change.debit, 'expert_payable:nobody']) {
      const wrong = await staff.post('/billing/ledger/adjustments', { data: { ...change, credit } }).expect(400);
      expect(wrong.body.error.details.errors[0].path).toEqual(['data', 'credit']);
    }
    const { consultantDocumentId } = await earned();
    const credit = `expert_payable:${consultantDocumentId}`;
    await staff.post('/billing/ledger/adjustments', { data: { ...change, credit } }).expect(201);
  });

  it('does not undo what a payment posted', async () => {
    const { reference } = await earned();
    const undo = { reference: `payment:${reference}`, reason: 'Because' };
    const { body } = await staff.post('/billing/ledger/reversals', { data: undo }).expect(422);
    expect(body.error.details.code).toBe('rule_refused');
  });

  it('has a webhook handled again', async () => {
    const { intent } = await earned();
    const where = { objectId: intent.intentId };
    const find = async () =>
      (await app.strapi.db.query('api::billing.webhook-receipt').findOne({ where })) as { documentId: string };
    const { documentId } = await find();
    await staff.post(`/billing/webhook-receipts/${documentId}/resend`).expect(202);
    await settleJobs(app);
    expect(await find()).toMatchObject({ attempts: 2, handledAt: expect.anything() });
    await staff.post('/billing/webhook-receipts/none/resend').expect(404);
  });

  it.each(['/billing/refunds', '/billing/transfers', '/billing/ledger/adjustments', '/billing/ledger/reversals'])(
    'is who it takes for %s',
    async (path) => {
      await app.http.post(path).send({ data: {} }).expect(401);
      const editor = await openAdminSession(app, 'strapi-editor');
      await editor.post(path, { data: {} }).expect(403);
    },
  );
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
