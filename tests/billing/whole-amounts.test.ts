import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertLedgerBalanced, paymentOf } from '../../src/api/billing/public';
import { repairUnevenPositions } from '../../src/api/billing/use-cases/ledger/repair-uneven-positions';
import { sweepOpenOutcomes } from '../../src/api/billing/use-cases/sweep-open-outcomes';
import { asUseCase } from '../../src/shared/documents/use-case-scope';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { asGuest, hold, inDays, type Held } from '../support/builders/booking';
import { aCoupon } from '../support/builders/coupons';
import { createExpert, createOffering, type Expert } from '../support/builders/expert';
import { createMember } from '../support/builders/member';
import { confirmed, reaches } from '../support/builders/payment';
import { expertBalances } from '../support/builders/payments';
import { graphql } from '../support/graphql';
import { advanceClock, settleJobs } from '../support/jobs';

const TYPES = '/content-manager/collection-types';
const OFFERINGS = `${TYPES}/api::experts.consultant-offering`;

let app: TestApp;
let staff: AdminSession;
let ada: Expert;
beforeAll(async () => {
  app = await bootApp();
  staff = await openAdminSession(app);
  ada = await createExpert(app, { currency: 'JPY', hourlyRateCents: 1_000_000 });
});
afterAll(() => app.stop());

const HALF_A_YEN = {
  code: 'invalid_amount',
  errors: [{ path: ['priceCents'], message: expect.stringContaining('422200 (¥4,222) and 422300 (¥4,223)') }],
};

describe('a price that cannot be paid in its currency', () => {
  it('is not saved: neither a new one, nor a new currency for an old one', async () => {
    const offering = await createOffering(app, ada, { currency: 'JPY', priceCents: 422_200 });
    const path = `${OFFERINGS}/${offering.documentId}`;
    const { body } = await staff.put(path, { priceCents: 422_250 }).expect(400);
    expect(body.error.details).toMatchObject(HALF_A_YEN);
    await staff.put(path, { currency: 'USD', priceCents: 422_250 }).expect(200);
    expect((await staff.put(path, { currency: 'JPY' }).expect(400)).body.error.details).toMatchObject(HALF_A_YEN);
    await staff.put(path, { currency: 'KWD' }).expect(200);
    const made = await staff.post(OFFERINGS, { currency: 'JPY', priceCents: 50 }).expect(400);
    expect(made.body.error.message).toContain('the nearest is 100 (¥1)');
  });

  it('is not saved in a draft either where it is less than nothing', async () => {
    const draft = { name: 'Frame', slug: 'frame', currency: 'USD' };
    const made = await staff.post(`${TYPES}/api::commerce.product`, { ...draft, priceCents: -5 }).expect(400);
    const message = 'priceCents must be greater than or equal to 0';
    expect(made.body.error.details).toMatchObject({
      code: 'invalid_input',
      errors: [{ path: ['priceCents'], message }],
    });
    const kept = await staff.post(`${TYPES}/api::commerce.product`, draft).expect(201);
    const path = `${TYPES}/api::commerce.product/${kept.body.data.documentId}`;
    expect((await staff.put(path, { salePriceCents: -1 }).expect(400)).body.error.details.code).toBe('invalid_input');
    await staff.put(path, { priceCents: 5 }).expect(200);
  });

  it('that was stored before is not published, and no obstacle to other changes', async () => {
    const product = await app.strapi
      .documents('api::commerce.product')
      .create({ data: { name: 'Door', slug: 'door-in-yen', priceCents: 100, currency: 'JPY' } as never });
    await app.strapi.db.connection('commerce_products').where({ slug: 'door-in-yen' }).update({ price_cents: 150 });
    const path = `${TYPES}/api::commerce.product/${product.documentId}`;
    await staff.put(path, { name: 'Wide door' }).expect(200);
    const refused = await staff.post(`${path}/actions/publish`, {}).expect(400);
    expect(refused.body.error.details.code).toBe('invalid_amount');
    await staff.put(path, { priceCents: 200 }).expect(200);
    await staff.post(`${path}/actions/publish`, {}).expect(200);
  });

  it('is refused of members too, over REST and GraphQL', async () => {
    const member = await createMember(app);
    const profile = { username: 'yen-ada', role: 'influencer', startPriceCents: 150, currency: 'JPY' };
    const { body } = await member.post('/api/marketplace/my/profiles', profile).expect(400);
    expect(body.error.details).toMatchObject({ code: 'invalid_amount', errors: [{ path: ['startPriceCents'] }] });
    const mutation = `mutation ($data: CreateMyProfileInput!) { createMyProfile(data: $data) { documentId } }`;
    const { errors } = await graphql(app, mutation, {
      variables: { data: profile },
      headers: { authorization: `Bearer ${member.token}` },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'invalid_amount' });
  });

  it.each([
    ['api::billing.coupon', { code: 'HALF', discountType: 'fixed_amount', discountCents: 50 }, 'discountCents'],
    ['api::billing.plan-price', { amountCents: 99_950, billingPeriod: 'monthly' }, 'amountCents'],
    ['api::experts.webinar-appearance', { feeCents: 1 }, 'feeCents'],
    ['api::commerce.shipping-method', { name: 'Post', priceCents: 150 }, 'priceCents'],
    ['api::bookings.service-type', { basePriceCents: 150 }, 'basePriceCents'],
  ])('is refused by %s', async (uid, data, path) => {
    const { body } = await staff.post(`${TYPES}/${uid}`, { ...data, currency: 'JPY' }).expect(400);
    expect(body.error.details.errors).toContainEqual(expect.objectContaining({ path: [path] }));
    expect(body.error.details.code).toBe('invalid_amount');
  });

  it('is named when a code is tried on it', async () => {
    const coupon = await aCoupon(app);
    const order = { code: coupon.code, email: 'a@example.com', consultantId: ada.documentId };
    const check = (more: object) => app.http.post('/api/billing/coupons/check').send({ data: { ...order, ...more } });
    const { body } = await check({ subtotalCents: 422_250, currency: 'JPY' }).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['data', 'subtotalCents']);
    await check({ subtotalCents: 422_200, currency: 'ZZZ' }).expect(400);
  });
});

const paymentRow = (held: Held) =>
  app.strapi.db.query('api::billing.payment-transaction').findOne({
    where: { bookingDocumentId: held.documentId, transactionType: 'booking_payment' },
  });
const refundOf = (held: Held) =>
  app.strapi.db.query('api::billing.refund').findOne({ where: { bookingDocumentId: held.documentId } });

const LATE = { cancellationHours: 72, lateCancellationRefundPercent: 33 };

describe.each([
  ['JPY', 422_200, { refund: 139_300, fee: 20_900, due: 240_500 }],
  ['USD', 422_200, { refund: 139_326, fee: 20_899, due: 240_443 }],
  ['KWD', 422_255, { refund: 139_344, fee: 20_902, due: 240_475 }],
])('a late cancellation in %s', (currency, priceCents, expected) => {
  it('is refunded in amounts that can be sent, and the rest reaches the expert', async () => {
    const expert = await createExpert(app);
    const offering = await createOffering(app, expert, { ...LATE, currency, priceCents });
    const held = await confirmed(app, offering, { start: inDays(app, 2) });
    const cancelled = await asGuest(app, held)('cancel');
    expect(cancelled.body.meta.refund).toEqual({ amountCents: expected.refund, reason: 'late_cancellation' });
    await reaches(app, held, { paymentStatus: 'partially_refunded' });
    expect(await refundOf(held)).toMatchObject({
      refundStatus: 'succeeded',
      amountCents: expected.refund,
      platformFeeCents: expected.fee,
    });
    await advanceClock(app, 8 * 86_400_000);
    await settleJobs(app);
    expect(await expertBalances(app, expert.documentId)).toEqual({ expert_payable: expected.due });
    await verifiedAccount(expert);
    const { body } = await staff
      .post('/billing/transfers', { data: { paymentDocumentId: (await paymentRow(held)).documentId } })
      .expect(202);
    expect(body.data).toMatchObject({ amountCents: expected.due, currency });
    await settleJobs(app);
    expect(await expertBalances(app, expert.documentId)).toEqual({});
  });
});

const verifiedAccount = (expert: Expert) =>
  asUseCase(() =>
    app.strapi.db.query('api::billing.payout-account').create({
      data: {
        consultantDocumentId: expert.documentId,
        accountName: 'Ada',
        accountCountry: 'JP',
        gatewayAccountId: 'acct_1',
        verificationStatus: 'verified',
        sanctionsCheckStatus: 'clear',
      },
    }),
  );

/** A paid session for 4,222 yen. */
async function paidInYen(): Promise<Held> {
  const offering = await createOffering(app, await createExpert(app), { currency: 'JPY', priceCents: 422_200 });
  return confirmed(app, offering, { start: inDays(app, 9) });
}

describe('a discount', () => {
  it('on yen is whole, as it is recorded and as it is taken off', async () => {
    const coupon = await aCoupon(app, { discountBasisPoints: 3_300 });
    const offering = await createOffering(app, ada, { currency: 'JPY', priceCents: 422_200 });
    const held = await hold(app, offering, { start: inDays(app, 20), couponCode: coupon.code });
    expect(held.data.price).toMatchObject({ discountCents: 139_300, totalCents: 282_900 });
    const where = { bookingDocumentId: held.documentId };
    expect(await app.strapi.db.query('api::billing.coupon-redemption').findOne({ where })).toMatchObject({
      discountAppliedCents: 139_300,
      finalAmountCents: 282_900,
    });
  });
});

describe('by hand', () => {
  it.each([
    [50, 'the nearest is 100 (¥1)'],
    [139_326, '139300 (¥1,393) and 139400 (¥1,394)'],
    [422_150, '422100 (¥4,221) and 422200 (¥4,222)'],
  ])(
    'a refund of %i is refused with the amounts next to it, and the rest is not blocked',
    async (amountCents, near) => {
      const held = await paidInYen();
      const refund = (cents: number) =>
        staff.post('/billing/refunds', {
          data: { bookingDocumentId: held.documentId, amountCents: cents, reason: 'Bad line' },
        });
      const { body } = await refund(amountCents).expect(400);
      expect(body.error.message).toContain(near);
      expect(body.error.details).toMatchObject({ code: 'invalid_amount', errors: [{ path: ['amountCents'] }] });
      await refund(422_200).expect(202);
      await reaches(app, held, { paymentStatus: 'refunded' });
    },
  );

  it('no fraction is booked, nor money of nowhere', async () => {
    const change = { debit: 'gateway_fees', credit: 'gateway_clearing', amountCents: 1_550, reason: 'Dispute fee' };
    const book = (currency: string) => staff.post('/billing/ledger/adjustments', { data: { ...change, currency } });
    expect((await book('JPY').expect(400)).body.error.details.code).toBe('invalid_amount');
    expect((await book('ZZZ').expect(400)).body.error.details.code).toBe('invalid_currency');
    await book('KWD').expect(201);
  });
});

describe('what was stored when fractions were still promised', () => {
  it('is sent as the nearest whole amount, on record, and the rest can be refunded', async () => {
    const held = await paidInYen();
    const payment = await paymentRow(held);
    const [documentId, requestedAt] = [`old-${held.documentId}`, new Date(app.clock.now().getTime() - 600_000)];
    await asUseCase(() =>
      app.strapi.db.query('api::billing.refund').create({
        data: {
          documentId,
          reference: `${payment.transactionReference}-R1`,
          transaction: payment.id,
          transactionDocumentId: payment.documentId,
          bookingDocumentId: held.documentId,
          amountCents: 139_326,
          currency: 'JPY',
          reason: 'late_cancellation',
          refundStatus: 'processing',
          idempotencyKey: documentId,
          requestedAt,
        },
      }),
    );
    await app.strapi.db
      .connection('billing_payment_transactions')
      .where({ document_id: payment.documentId })
      .update({ refund_reserved_cents: 139_326 });
    await sweepOpenOutcomes(app.strapi);
    await settleJobs(app);
    expect(await refundOf(held)).toMatchObject({ refundStatus: 'succeeded', amountCents: 139_300 });
    const where = { targetDocumentId: documentId, action: 'refund.rounded' };
    expect(await app.strapi.db.query('api::system.audit-log').count({ where })).toBe(1);
    expect(await paymentOf(app.strapi, { bookingDocumentId: held.documentId })).toMatchObject({
      refundedCents: 139_300,
      refundReservedCents: 139_300,
      refundableCents: 282_900,
    });
  });

  it('in the ledger is brought to whole amounts, once', async () => {
    const held = await paidInYen();
    const { documentId, consultantDocumentId, transactionReference } = await paymentRow(held);
    const at = app.clock.now();
    const columns = { occurred_at: at, created_at: at, updated_at: at, published_at: at };
    const reference = `uneven:${transactionReference}`;
    const knex = app.strapi.db.connection;
    await knex('billing_ledger_transactions').insert({
      ...columns,
      reference,
      document_id: reference,
      transaction_kind: 'refund',
      description: 'Shares in hundredths',
      payment_document_id: documentId,
      booking_document_id: held.documentId,
    });
    const line = { ...columns, transaction_reference: reference, currency: 'JPY', payment_document_id: documentId };
    await knex('billing_ledger_entries').insert([
      { ...line, document_id: `${reference}:0`, line: 0, account_code: 'platform_fees', amount_cents: -13 },
      {
        ...line,
        document_id: `${reference}:1`,
        line: 1,
        account_code: `expert_pending:${consultantDocumentId}`,
        amount_cents: 13,
      },
    ]);
    expect(await expertBalances(app, consultantDocumentId)).toEqual({ expert_pending: 358_887 });
    expect(await repairUnevenPositions(app.strapi)).toBe(1);
    expect(await expertBalances(app, consultantDocumentId)).toEqual({ expert_pending: 358_900 });
    expect(await repairUnevenPositions(app.strapi)).toBe(0);
  });
});

it('leaves a ledger that balances', async () => {
  await assertLedgerBalanced(app.strapi);
});
