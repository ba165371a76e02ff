import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  assertLedgerBalanced,
  cancelPayment,
  ensurePaymentIntent,
  openPayment,
  paymentOf,
  settleEarnings,
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
  platformBalances,
  postedFor,
  toldAbout,
} from '../support/builders/payments';
import { advanceClock, settleJobs } from '../support/jobs';

let app: TestApp;
let heard: DomainEvent[];

beforeAll(async () => {
  // Without bookings: those would look for the booking of each payment.
  app = await bootApp(EXPERTS_AND_BILLING);
  heard = listenToBilling(app);
});
afterAll(() => app.stop());

const statusOf = async (bookingDocumentId: string) =>
  (await paymentOf(app.strapi, { bookingDocumentId }))?.transactionStatus;

describe('a payment', () => {
  it('is opened once, paid by card, posted and told once', async () => {
    const before = await platformBalances(app);
    const { input, intent } = await openIntent(app);
    const { bookingDocumentId } = input;
    expect(await app.strapi.db.transaction(() => openPayment(app.strapi, input))).toMatchObject({
      transactionStatus: 'pending',
    });
    expect(await ensurePaymentIntent(app.strapi, input)).toEqual(intent);
    expect(intent).toMatchObject({ gateway: 'simulator', amountCents: 11_900, currency: 'USD' });
    expect(await postedFor(app, bookingDocumentId)).toEqual([]);

    expect(await payIntent(app, intent)).toBe('succeeded');
    await settleJobs(app);
    expect(await paymentOf(app.strapi, input)).toMatchObject({
      transactionStatus: 'completed',
      intentId: intent.intentId,
      totalAmountCents: 11_900,
      refundedCents: 0,
    });
    expect(toldAbout(heard, bookingDocumentId)).toEqual(['payment.succeeded']);
    expect(heard.find(({ key }) => key === bookingDocumentId)?.payload).toMatchObject({
      bookingId: bookingDocumentId,
      intentId: intent.intentId,
      amountCents: 11_900,
      paymentMethod: 'credit_card',
    });
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    const after = await platformBalances(app);
    expect((after.gateway_clearing ?? 0) - (before.gateway_clearing ?? 0)).toBe(11_900);
    expect((after.platform_fees ?? 0) - (before.platform_fees ?? 0)).toBe(1_500);
    expect((after.tax_payable ?? 0) - (before.tax_payable ?? 0)).toBe(1_900);
    expect(await ensurePaymentIntent(app.strapi, input)).toEqual({ state: 'closed', transactionStatus: 'completed' });
  });

  it('stays open after a declined card, which is told once, and is paid by the next', async () => {
    const { input, intent } = await openIntent(app);
    expect(await payIntent(app, intent, 'declined')).toBe('requires_payment_method');
    await settleJobs(app);
    expect(await statusOf(input.bookingDocumentId)).toBe('failed');
    await payIntent(app, intent, 'declined');
    await settleJobs(app);
    await payIntent(app, intent);
    await settleJobs(app);
    expect(await statusOf(input.bookingDocumentId)).toBe('completed');
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual([
      'payment.failed',
      'payment.failed',
      'payment.succeeded',
    ]);
    expect(await postedFor(app, input.bookingDocumentId)).toEqual(['payment']);
  });

  it('of nothing is complete at once, with the whole chain at 0', async () => {
    const input = aPayment({
      amounts: { totalAmountCents: 0, platformFeeCents: 0, consultantPayoutCents: 0, taxCents: 0 },
    });
    const opened = await app.strapi.db.transaction(() => openPayment(app.strapi, input));
    expect(opened.transactionStatus).toBe('completed');
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded']);
    const entries = await app.strapi.db
      .connection('billing_ledger_entries')
      .where({ booking_document_id: input.bookingDocumentId })
      .select('account_code', 'amount_cents');
    expect(entries.map(({ account_code: code }) => String(code).split(':')[0])).toEqual(
      expect.arrayContaining(['gateway_clearing', 'platform_fees', 'tax_payable', 'expert_pending']),
    );
    expect(entries.every(({ amount_cents: amount }) => Number(amount) === 0)).toBe(true);
  });

  it('gets its intent from a job when nobody asked for it', async () => {
    const input = aPayment();
    await app.strapi.db.transaction(() => openPayment(app.strapi, input));
    await advanceClock(app, 11_000);
    await settleJobs(app);
    expect((await paymentOf(app.strapi, input))?.intentId).toMatch(/^pi_sim_/);
  });

  it('cannot be opened outside the transaction of its booking, nor with parts that do not add up', async () => {
    await expect(openPayment(app.strapi, aPayment())).rejects.toMatchObject({ code: 'misconfigured' });
    const amounts = { totalAmountCents: 100, platformFeeCents: 15, consultantPayoutCents: 84, taxCents: 0 };
    const wrong = app.strapi.db.transaction(() => openPayment(app.strapi, aPayment({ amounts })));
    await expect(wrong).rejects.toMatchObject({ code: 'misconfigured' });
  });
});

describe('cancelling', () => {
  it('closes a payment that nobody asked an intent for', async () => {
    const input = aPayment();
    await app.strapi.db.transaction(() => openPayment(app.strapi, input));
    expect(await cancelPayment(app.strapi, input)).toEqual({ outcome: 'canceled' });
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.canceled']);
    expect(await ensurePaymentIntent(app.strapi, input)).toEqual({ state: 'closed', transactionStatus: 'cancelled' });
  });

  it('closes the intent at the gateway, once', async () => {
    const { input, intent } = await openIntent(app);
    expect(await cancelPayment(app.strapi, input)).toEqual({ outcome: 'canceled' });
    expect(await cancelPayment(app.strapi, input)).toEqual({ outcome: 'canceled' });
    await settleJobs(app);
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.canceled']);
    await app.http
      .post(`/api/billing/simulator/intents/${intent.intentId}/confirm`)
      .send({ data: { clientSecret: intent.clientSecret, cardNumber: '4242424242424242' } })
      .expect(409);
  });

  it('says that the client was faster', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    expect(await cancelPayment(app.strapi, input)).toEqual({ outcome: 'succeeded' });
    await settleJobs(app);
    expect(toldAbout(heard, input.bookingDocumentId)).toEqual(['payment.succeeded']);
  });

  it('knows when there is nothing to cancel', async () => {
    expect(await cancelPayment(app.strapi, { bookingDocumentId: 'none' })).toEqual({ outcome: 'none' });
  });
});

describe('earnings', () => {
  it('become payable when the hold period is over, and once', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    await settleJobs(app);
    await settleEarnings(app.strapi, { ...input, deliveredAt: app.clock.now() });
    await settleEarnings(app.strapi, { ...input, deliveredAt: app.clock.now() });
    await advanceClock(app, 6 * 86_400_000);
    await settleJobs(app);
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_pending: 8_500 });
    await advanceClock(app, 86_400_000 + 1_000);
    await settleJobs(app);
    expect(await expertBalances(app, input.consultantDocumentId)).toEqual({ expert_payable: 8_500 });
    expect(await postedFor(app, input.bookingDocumentId)).toEqual(['payment', 'earnings_payable']);
  });
});

describe('the simulated card form', () => {
  it.each([
    ['another secret', { clientSecret: 'pi_x', cardNumber: '4242424242424242' }, 404],
    ['a card that is no test card', { cardNumber: '4111111111111111' }, 400],
    ['no card', { cardNumber: '' }, 400],
    ['an unknown field', { cardNumber: '4242424242424242', cvc: '123' }, 400],
  ])('refuses %s', async (_name, data, status) => {
    const { intent } = await openIntent(app);
    const given = { clientSecret: intent.clientSecret, ...data };
    await app.http
      .post(`/api/billing/simulator/intents/${intent.intentId}/confirm`)
      .send({ data: given })
      .expect(status);
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
