import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdminSession, type AdminSession } from '../support/admin-session';
import { bootApp, type TestApp } from '../support/boot';
import { EXPERTS_AND_BILLING } from '../support/boots';
import { aCoupon, anAttempt, couponRow, reserve } from '../support/builders/coupons';
import { openIntent, payIntent } from '../support/builders/payments';
import { settleJobs } from '../support/jobs';

let app: TestApp;
let staff: AdminSession;
beforeAll(async () => {
  app = await bootApp(EXPERTS_AND_BILLING);
  staff = await openAdminSession(app);
});
afterAll(() => app.stop());

const COUPON = '/content-manager/collection-types/api::billing.coupon';
const form = { internalName: 'Spring', discountType: 'percentage', discountBasisPoints: 1_000 };
const fieldsOf = (body: { error: { details: { errors: { path: string[] }[] } } }) =>
  body.error.details.errors.map(({ path }) => path.join('.'));

describe('a coupon in the content manager', () => {
  it('is stored in upper case, valid from now, with nothing counted', async () => {
    const counted = { currentUsageCount: 7, generatedRevenueCents: 7, conversionRate: 0.7 };
    const typed = await staff.post(COUPON, { ...form, ...counted, code: 'door-1' });
    expect([typed.status, fieldsOf(typed.body)]).toEqual([400, Object.keys(counted)]);
    const { body } = await staff.post(COUPON, { ...form, currentUsageCount: 0, code: 'door-1' }).expect(201);
    const row = await couponRow(app, body.data);
    expect(row).toMatchObject({ code: 'DOOR-1', currentUsageCount: 0, generatedRevenueCents: 0 });
    expect(row).toMatchObject({ conversionRate: 0, isActive: true });
    expect((row as unknown as { validFrom: string }).validFrom).toBeTruthy();
  });

  it.each([
    ['a code that another one has in other case', { code: 'Door-Twice' }, ['code']],
    ['a percentage without one', { discountBasisPoints: null }, ['discountBasisPoints']],
    ['a percentage with an amount', { discountCents: 100 }, ['discountCents']],
    ['a fixed amount of nothing', { discountType: 'fixed_amount', discountBasisPoints: null }, ['discountCents']],
    [
      'an end before the beginning',
      { validFrom: '2026-02-02T00:00:00Z', validUntil: '2026-02-01T00:00:00Z' },
      ['validUntil'],
    ],
    ['named experts without a name', { applicableTo: 'specific_consultants' }, ['consultants']],
    ['an unknown session type', { serviceTypeRestrictions: ['party'] }, ['serviceTypeRestrictions.0']],
    ['more than the whole', { discountBasisPoints: 10_001 }, ['discountBasisPoints']],
  ])('is refused with %s, and the field is marked', async (_name, wrong, fields) => {
    await staff.post(COUPON, { ...form, code: 'DOOR-TWICE' });
    const { body } = await staff.post(COUPON, {
      ...form,
      code: `DOOR-${Math.random()}`.slice(0, 20).replace('.', '-'),
      ...wrong,
    });
    expect(body.error.status).toBeGreaterThanOrEqual(400);
    expect(body.error.status).toBeLessThan(500);
    expect(fieldsOf(body)).toEqual(fields);
  });

  it('keeps what is counted when an editor saves the form again', async () => {
    const coupon = await aCoupon(app);
    await reserve(app, anAttempt(coupon.code));
    const { body } = await staff.get(`${COUPON}/${coupon.documentId}`).expect(200);
    const { data } = body;
    const save = (changes: object) => staff.put(`${COUPON}/${coupon.documentId}`, { ...data, ...changes });
    const typed = await save({ currentUsageCount: 0, internalName: 'Counted again' });
    expect([typed.status, fieldsOf(typed.body)]).toEqual([400, ['currentUsageCount']]);
    await save({ internalName: 'Renamed' }).expect(200);
    expect(await couponRow(app, coupon)).toMatchObject({ currentUsageCount: 1, internalName: 'Renamed' });
  });

  it('notes when it was switched off, and who did it', async () => {
    const coupon = await aCoupon(app);
    await staff.put(`${COUPON}/${coupon.documentId}`, { isActive: false }).expect(200);
    expect((await couponRow(app, coupon)) as object).toMatchObject({
      isActive: false,
      deactivatedAt: expect.anything(),
    });
    const audit = await app.strapi.db.query('api::system.audit-log').findMany({
      where: { targetDocumentId: coupon.documentId, action: 'coupon.updated' },
    });
    expect(audit).toMatchObject([{ actorKind: 'staff', before: { isActive: true }, after: { isActive: false } }]);
    await staff.put(`${COUPON}/${coupon.documentId}`, { isActive: true }).expect(200);
    expect((await couponRow(app, coupon)) as object).toMatchObject({ deactivatedAt: null });
  });

  it('is not duplicated', async () => {
    const coupon = await aCoupon(app);
    const { body } = await staff.post(`${COUPON}/clone/${coupon.documentId}`, { ...form, code: 'CLONED' });
    expect(body.error.details.code).toBe('rule_refused');
  });
});

describe('rows of money', () => {
  const path = (type: string, documentId = '') =>
    `/content-manager/collection-types/api::billing.${type}/${documentId}`;

  it.each(['payment-transaction', 'refund', 'dispute', 'ledger-transaction', 'ledger-account', 'coupon-redemption'])(
    'of %s are not made by hand',
    async (type) => {
      const { body } = await staff.post(path(type), { reference: 'x', amountCents: 1 });
      expect(body.error.status).toBeGreaterThanOrEqual(400);
      expect(body.error.status).toBeLessThan(500);
      const documents = app.strapi.documents(`api::billing.${type}` as 'api::billing.refund');
      await expect(documents.create({ data: { reference: 'x' } as never })).rejects.toMatchObject({
        code: 'rule_refused',
      });
      await expect(
        app.strapi.db.query(`api::billing.${type}`).create({ data: { reference: 'x' } }),
      ).rejects.toMatchObject({ code: 'forbidden' });
    },
  );

  it('take review and reconciliation, stamped with who did it, and nothing else', async () => {
    const { input, intent } = await openIntent(app);
    await payIntent(app, intent);
    await settleJobs(app);
    const where = { bookingDocumentId: input.bookingDocumentId };
    const find = () =>
      app.strapi.db
        .query('api::billing.payment-transaction')
        .findOne({ where, populate: ['reconciledBy', 'reviewedBy'] });
    const { documentId } = (await find()) as { documentId: string };
    const change = (data: object) => staff.put(path('payment-transaction', documentId), data);
    const typed = await change({ reconciled: true, grossAmountCents: 1, transactionStatus: 'failed' });
    expect([typed.status, fieldsOf(typed.body)]).toEqual([422, ['grossAmountCents', 'transactionStatus']]);
    expect(await find()).toMatchObject({ reconciled: false });
    await change({ reconciled: true, reviewNotes: 'ok', grossAmountCents: 11_900 }).expect(200);
    expect(await find()).toMatchObject({
      reconciled: true,
      reviewNotes: 'ok',
      reconciledBy: { id: staff.userId },
      grossAmountCents: 11_900,
      transactionStatus: 'completed',
    });
    expect((await staff.delete(path('payment-transaction', documentId))).body.error.details.code).toBe('rule_refused');
  });

  it('of the ledger cannot be changed or deleted at all', async () => {
    for (const table of ['billing_ledger_entries', 'billing_ledger_transactions']) {
      const rows = () => app.strapi.db.connection(table);
      await expect(rows().update({ occurred_at: new Date() })).rejects.toThrow('append-only');
      await expect(rows().delete()).rejects.toThrow('append-only');
    }
  });
});
