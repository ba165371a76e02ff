import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmRedemption, recordSessionOutcome, releaseRedemption } from '../../src/api/billing/public';
import { bootApp, type TestApp } from '../support/boot';
import { aCoupon, anAttempt, couponRow, outcome, reserve } from '../support/builders/coupons';
import { createMember, type Member } from '../support/builders/member';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

const attempts = (where: object) =>
  app.strapi.db.query('api::billing.coupon-redemption').findMany({ where, orderBy: { id: 'asc' } });

describe('a use of a coupon', () => {
  it('is reserved, applied and counted', async () => {
    const coupon = await aCoupon(app);
    const input = anAttempt(coupon.code.toLowerCase());
    const reserved = await reserve(app, input);
    expect(reserved).toMatchObject({ code: coupon.code, discountCents: 4_000, couponDocumentId: coupon.documentId });
    expect(await couponRow(app, coupon)).toMatchObject({ currentUsageCount: 1, generatedRevenueCents: 0 });
    await confirmRedemption(app.strapi, input);
    await confirmRedemption(app.strapi, input);
    expect(await couponRow(app, coupon)).toMatchObject({
      currentUsageCount: 1,
      generatedRevenueCents: 16_000,
      conversionRate: 1,
    });
    await recordSessionOutcome(app.strapi, { ...input, completed: true, attended: true });
    expect((await attempts({ couponDocumentId: coupon.documentId }))[0]).toMatchObject({
      redemptionStatus: 'applied',
      bookingDocumentId: input.bookingDocumentId,
      originalAmountCents: 20_000,
      discountAppliedCents: 4_000,
      finalAmountCents: 16_000,
      isFirstTimeUser: true,
      bookingCompleted: true,
      sessionAttended: true,
      riskScore: 0,
    });
  });

  it('is taken once per booking', async () => {
    const coupon = await aCoupon(app);
    const input = anAttempt(coupon.code);
    const first = await reserve(app, input);
    expect(await reserve(app, input)).toEqual(first);
    expect((await couponRow(app, coupon)).currentUsageCount).toBe(1);
  });

  it('is given back once, and can be used again', async () => {
    const coupon = await aCoupon(app, { maxUsesTotal: 1 });
    const input = anAttempt(coupon.code);
    await reserve(app, input);
    expect(await outcome(app, anAttempt(coupon.code))).toBe('coupon_limit_reached');
    await releaseRedemption(app.strapi, input);
    await releaseRedemption(app.strapi, input);
    expect((await couponRow(app, coupon)).currentUsageCount).toBe(0);
    expect(await outcome(app, anAttempt(coupon.code))).toBe(4_000);
  });

  it('is gone with the transaction that took it', async () => {
    const coupon = await aCoupon(app);
    const rolledBack = app.strapi.db.transaction(async () => {
      await reserve(app, anAttempt(coupon.code));
      throw new Error('slot taken');
    });
    await expect(rolledBack).rejects.toThrow('slot taken');
    expect((await couponRow(app, coupon)).currentUsageCount).toBe(0);
    expect(await attempts({ couponDocumentId: coupon.documentId })).toEqual([]);
  });

  it('counts one person once, however the address is spelled', async () => {
    const coupon = await aCoupon(app);
    expect(await outcome(app, anAttempt(coupon.code, { email: 'clara.k@gmail.com' }))).toBe(4_000);
    expect(await outcome(app, anAttempt(coupon.code, { email: 'ClaraK+two@googlemail.com' }))).toBe(
      'coupon_user_limit_reached',
    );
    const [, refused] = await attempts({ couponDocumentId: coupon.documentId });
    expect(refused).toMatchObject({
      redemptionStatus: 'limit_exceeded',
      fraudFlags: ['aliased_email'],
      riskScore: 0.2,
    });
  });

  it('is not taken by the expert on themselves', async () => {
    const coupon = await aCoupon(app);
    const user = { consultantEmails: ['anna@example.com'] };
    expect(await outcome(app, anAttempt(coupon.code, { email: 'anna+x@example.com', user }))).toBe('coupon_self_use');
    expect((await attempts({ couponDocumentId: coupon.documentId }))[0]).toMatchObject({
      redemptionStatus: 'failed',
      isFlaggedSuspicious: true,
    });
  });

  it('is for named experts only', async () => {
    const data = {
      slug: 'named',
      firstName: 'N',
      lastName: 'E',
      email: 'named@example.com',
      timezone: 'UTC',
      expertiseAreas: ['x'],
    };
    const { documentId } = await app.strapi.documents('api::experts.consultant').create({ data, locale: 'en' });
    const coupon = await aCoupon(app, { applicableTo: 'specific_consultants', consultants: [documentId] });
    expect(await outcome(app, anAttempt(coupon.code))).toBe('coupon_not_applicable');
    expect(await outcome(app, anAttempt(coupon.code, { order: { consultantDocumentId: documentId } }))).toBe(4_000);
  });
});

describe('a refused attempt', () => {
  it('is recorded with its reason although its transaction is rolled back', async () => {
    const code = 'NO-SUCH-CODE';
    expect(await outcome(app, anAttempt(code))).toBe('coupon_unknown');
    expect(await attempts({ codeEntered: code })).toMatchObject([
      {
        redemptionStatus: 'invalid',
        refusalCode: 'coupon_unknown',
        couponDocumentId: null,
        bookingDocumentId: null,
        validationErrors: [{ code: 'coupon_unknown', reason: 'There is no such coupon.' }],
        finalAmountCents: 20_000,
      },
    ]);
  });

  it('is recorded even when the hold ran inside a greater transaction', async () => {
    const code = 'NO-SUCH-CODE-EITHER';
    const outer = app.strapi.db.transaction(() => reserve(app, anAttempt(code)));
    await expect(outer).rejects.toMatchObject({ code: 'coupon_refused' });
    await expect.poll(() => attempts({ codeEntered: code })).toHaveLength(1);
  });

  it('at unknown codes too often closes the door to the address', async () => {
    const coupon = await aCoupon(app);
    const ip = '203.0.113.9';
    for (let i = 0; i < 20; i += 1) expect(await outcome(app, anAttempt(`GUESS-${i}`, { ip }))).toBe('coupon_unknown');
    expect(await outcome(app, anAttempt(coupon.code, { ip }))).toBe('coupon_too_many_attempts');
    expect(await outcome(app, anAttempt(coupon.code))).toBe(4_000);
    const last = (await attempts({ userIpAddress: ip })).at(-1);
    expect(last).toMatchObject({ isFlaggedSuspicious: true });
    expect(last?.fraudFlags).toEqual(expect.arrayContaining(['code_guessing', 'ip_velocity']));
    app.clock.advance(61 * 60_000);
    expect(await outcome(app, anAttempt(coupon.code, { ip }))).toBe(4_000);
  });
});

describe('POST /api/billing/coupons/check', () => {
  const check = (data: object) => app.http.post('/api/billing/coupons/check').send({ data });
  const question = { email: 'c@example.com', consultantId: 'anna', subtotalCents: 10_000, currency: 'USD' };

  it('tells the discount and takes no use', async () => {
    const coupon = await aCoupon(app, { discountType: 'fixed_amount', discountCents: 1_500 });
    const { body } = await check({ ...question, code: coupon.code }).expect(200);
    expect(body.data).toEqual({ valid: true, code: coupon.code, discountCents: 1_500, totalAmountCents: 8_500 });
    expect((await couponRow(app, coupon)).currentUsageCount).toBe(0);
  });

  it('tells why not, and records it', async () => {
    const { body } = await check({ ...question, code: 'CHECKED-NOT-THERE' }).expect(200);
    expect(body.data).toEqual({ valid: false, reason: 'coupon_unknown', message: 'There is no such coupon.' });
    expect(await attempts({ codeEntered: 'CHECKED-NOT-THERE' })).toHaveLength(1);
  });

  it('tells what an e-mail has used to the member whose it is, and to nobody else', async () => {
    const coupon = await aCoupon(app, { maxUsesPerUser: 1 });
    const member = await createMember(app);
    expect(await outcome(app, anAttempt(coupon.code, { email: member.email }))).toBe(4_000);
    const asked = { ...question, email: member.email, code: coupon.code };
    const stranger = await createMember(app);
    const asOf = async (who?: Member) => {
      const request = who ? who.post('/api/billing/coupons/check', asked) : check(asked);
      return (await request.expect(200)).body.data;
    };
    const fresh = (await check({ ...asked, email: 'never-seen@example.com' }).expect(200)).body.data;
    expect(fresh).toMatchObject({ valid: true, discountCents: 2_000 });
    expect(await asOf()).toEqual(fresh);
    expect(await asOf(stranger)).toEqual(fresh);
    expect(await asOf(member)).toMatchObject({ valid: false, reason: 'coupon_user_limit_reached' });
    expect(await outcome(app, anAttempt(coupon.code, { email: member.email }))).toBe('coupon_user_limit_reached');
  });

  it.each([
    [{ subtotalCents: -1 }, 'subtotalCents'],
    [{ email: 'nobody' }, 'email'],
    [{ currency: 'usd' }, 'currency'],
    [{ program: 'other' }, 'program'],
    [{ extra: 1 }, 'extra'],
  ])('refuses %j', async (wrong, field) => {
    const { body } = await check({ ...question, code: 'X', ...wrong }).expect(400);
    expect(body.error.details).toMatchObject({ code: 'invalid_input', errors: [{ path: ['data', field] }] });
  });
});

describe('200 clients at a coupon with 20 uses', () => {
  it('are 20 with the discount and 180 refused and recorded', async () => {
    const coupon = await aCoupon(app, { maxUsesTotal: 20 });
    const results = await Promise.all(
      Array.from({ length: 200 }, () => outcome(app, anAttempt(coupon.code, { ip: '10.1.1.1' }))),
    );
    expect(results.filter((result) => result === 4_000)).toHaveLength(20);
    expect(results.filter((result) => result === 'coupon_limit_reached')).toHaveLength(180);
    expect((await couponRow(app, coupon)).currentUsageCount).toBe(20);
    const rows = await attempts({ couponDocumentId: coupon.documentId });
    expect(rows.filter(({ redemptionStatus }) => redemptionStatus === 'pending')).toHaveLength(20);
    expect(rows.filter(({ refusalCode }) => refusalCode === 'coupon_limit_reached')).toHaveLength(180);
  });

  it('and 30 attempts of one client at a coupon for once each are one', async () => {
    const coupon = await aCoupon(app, { maxUsesPerUser: 1 });
    const results = await Promise.all(
      Array.from({ length: 30 }, (_, i) => outcome(app, anAttempt(coupon.code, { email: `one+${i}@example.com` }))),
    );
    expect(results.filter((result) => result === 4_000)).toHaveLength(1);
    expect(results.filter((result) => result === 'coupon_user_limit_reached')).toHaveLength(29);
    expect((await couponRow(app, coupon)).currentUsageCount).toBe(1);
  });

  it('cannot go beyond the limit even below the use case', async () => {
    const coupon = await aCoupon(app, { maxUsesTotal: 0 });
    const raw = app.strapi.db.connection('billing_coupons').where({ document_id: coupon.documentId });
    await expect(raw.update({ current_usage_count: 1 })).rejects.toThrow('The coupon has been used up');
  });
});
