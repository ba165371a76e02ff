import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCoupon, type CouponContext } from './evaluate';
import { normalizeCode, type CouponTerms } from './terms';

const now = new Date('2026-03-10T12:00:00Z');
const terms: CouponTerms = {
  code: 'SPRING',
  discountType: 'percentage',
  discountBasisPoints: 2000,
  discountCents: null,
  currency: 'USD',
  maxDiscountCents: null,
  minimumOrderCents: 0,
  maxUsesTotal: 20,
  maxUsesPerUser: 1,
  currentUsageCount: 0,
  validFrom: new Date('2026-03-01T00:00:00Z'),
  validUntil: new Date('2026-04-01T00:00:00Z'),
  isActive: true,
  deletedAt: null,
  applicableTo: 'all',
  consultantDocumentIds: [],
  sessionTypes: [],
};
const order: CouponContext['order'] = {
  subtotalCents: 20_000,
  currency: 'USD',
  consultantDocumentId: 'anna',
  program: 'standard',
  sessionType: 'consultation',
};
const context: CouponContext = { order, now, usesByThisUser: 0, previousBookingsCount: 0, isOwnSession: false };

describe('evaluateCoupon gives', () => {
  it.each([
    ['a percentage', {}, {}, 4_000],
    ['a percentage up to its cap', { maxDiscountCents: 1_500 }, {}, 1_500],
    ['half a cent in favour of the client', { discountBasisPoints: 50 }, { subtotalCents: 100 }, 1],
    ['a fixed amount', { discountType: 'fixed_amount', discountCents: 2_500 }, {}, 2_500],
    ['no more than the price', { discountType: 'fixed_amount', discountCents: 50_000 }, {}, 20_000],
    ['the whole price', { discountType: 'free_session' }, {}, 20_000],
    ['its discount on the minimum itself', { minimumOrderCents: 20_000 }, {}, 4_000],
    ['a bare percentage in any currency', {}, { currency: 'EUR' }, 4_000],
    ['whole yen of yen', { discountBasisPoints: 3300 }, { currency: 'JPY', subtotalCents: 422_200 }, 139_300],
    [
      'no more than a cap that is not whole',
      { currency: 'JPY', maxDiscountCents: 1_550 },
      { currency: 'JPY', subtotalCents: 422_200 },
      1_500,
    ],
    ['on a named expert', { applicableTo: 'specific_consultants', consultantDocumentIds: ['anna'] }, {}, 4_000],
    ['on a meeting', { applicableTo: 'book_a_meeting' }, { program: 'book_a_meeting' }, 4_000],
    ['on a 30-for-30', { applicableTo: 'thirty_for_thirty' }, { program: 'thirty_for_thirty' }, 4_000],
    ['on a listed session type', { sessionTypes: ['advisory', 'consultation'] }, {}, 4_000],
    ['to a first-time client', { applicableTo: 'first_time_users' }, {}, 4_000],
    ['as often as one likes', { maxUsesTotal: null, maxUsesPerUser: null, currentUsageCount: 9_999 }, {}, 4_000],
  ] as [string, Partial<CouponTerms>, Partial<CouponContext['order']>, number][])(
    '%s',
    (...[, given, with_, cents]) => {
      const verdict = evaluateCoupon({ ...terms, ...given }, { ...context, order: { ...order, ...with_ } });
      expect(verdict).toEqual({ ok: true, discountCents: cents });
    },
  );
});

describe('evaluateCoupon refuses', () => {
  it.each([
    ['coupon_unknown', { deletedAt: now }, {}],
    ['coupon_inactive', { isActive: false }, {}],
    ['coupon_not_started', { validFrom: new Date('2026-03-10T12:00:01Z') }, {}],
    ['coupon_expired', { validUntil: now }, {}],
    ['coupon_not_applicable', { applicableTo: 'orders' }, {}],
    ['coupon_currency_mismatch', { currency: 'EUR', discountType: 'fixed_amount', discountCents: 1 }, {}],
    ['coupon_not_applicable', { applicableTo: 'orders' }, {}],
    ['coupon_currency_mismatch', { currency: 'EUR', minimumOrderCents: 1 }, {}],
    ['coupon_not_applicable', { applicableTo: 'orders' }, {}],
    ['coupon_currency_mismatch', { currency: 'EUR', maxDiscountCents: 1 }, {}],
    ['coupon_not_applicable', { applicableTo: 'book_a_meeting' }, {}],
    ['coupon_not_applicable', { applicableTo: 'thirty_for_thirty' }, {}],
    ['coupon_not_applicable', { applicableTo: 'specific_consultants', consultantDocumentIds: ['ben'] }, {}],
    ['coupon_not_applicable', { sessionTypes: ['workshop'] }, {}],
    ['coupon_not_applicable', { discountBasisPoints: 0 }, {}],
    ['coupon_not_applicable', {}, { order: { ...order, subtotalCents: 0 } }],
    ['coupon_self_use', {}, { isOwnSession: true }],
    ['coupon_first_time_only', { applicableTo: 'first_time_users' }, { previousBookingsCount: 1 }],
    ['coupon_minimum_not_met', { minimumOrderCents: 20_001 }, {}],
    ['coupon_limit_reached', { currentUsageCount: 20 }, {}],
    ['coupon_limit_reached', { maxUsesTotal: 0 }, {}],
    ['coupon_user_limit_reached', {}, { usesByThisUser: 1 }],
  ] as [string, Partial<CouponTerms>, Partial<CouponContext>][])('%s (%j)', (code, given, with_) => {
    expect(evaluateCoupon({ ...terms, ...given }, { ...context, ...with_ })).toMatchObject({ ok: false, code });
  });
});

it('never gives more than the price, nor less than nothing', () => {
  fc.assert(
    fc.property(
      fc.record({
        discountType: fc.constantFrom('percentage' as const, 'fixed_amount' as const, 'free_session' as const),
        discountBasisPoints: fc.nat(10_000),
        discountCents: fc.nat(1_000_000),
        maxDiscountCents: fc.option(fc.nat(1_000_000)),
      }),
      fc.nat(10_000_000),
      (given, subtotalCents) => {
        const verdict = evaluateCoupon({ ...terms, ...given }, { ...context, order: { ...order, subtotalCents } });
        if (!verdict.ok) return;
        expect(verdict.discountCents).toBeGreaterThan(0);
        expect(verdict.discountCents).toBeLessThanOrEqual(subtotalCents);
      },
    ),
  );
});

it('reads a code in any case', () => {
  expect(normalizeCode('  spring-24 ')).toBe('SPRING-24');
});
