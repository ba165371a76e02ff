import { expect, it } from 'vitest';
import { checkCouponTerms } from './check-terms';

it.each([
  ['a percentage', { discountType: 'percentage', discountBasisPoints: 2000, maxDiscountCents: 500 }, []],
  ['a fixed amount', { discountType: 'fixed_amount', discountCents: 500, maxDiscountCents: 0 }, []],
  ['a free session', { discountType: 'free_session' }, []],
  ['free shipping for orders', { discountType: 'free_shipping', applicableTo: 'orders' }, []],
  ['free shipping of a session', { discountType: 'free_shipping', applicableTo: 'all' }, ['applicableTo']],
  ['no type', {}, ['discountType']],
  ['a percentage of nothing', { discountType: 'percentage' }, ['discountBasisPoints']],
  [
    'a percentage and an amount',
    { discountType: 'percentage', discountBasisPoints: 1, discountCents: 1 },
    ['discountCents'],
  ],
  ['an amount of nothing', { discountType: 'fixed_amount', discountCents: 0 }, ['discountCents']],
  [
    'an amount with a share and a cap',
    { discountType: 'fixed_amount', discountCents: 1, discountBasisPoints: 1, maxDiscountCents: 1 },
    ['discountBasisPoints', 'maxDiscountCents'],
  ],
  ['a free session with a cap', { discountType: 'free_session', maxDiscountCents: 1 }, ['maxDiscountCents']],
  [
    'an end before the beginning',
    { discountType: 'free_session', validFrom: '2026-02-01T00:00:00Z', validUntil: '2026-02-01T00:00:00Z' },
    ['validUntil'],
  ],
] as [string, Record<string, unknown>, string[]][])('%s', (_name, terms, faulty) => {
  expect(checkCouponTerms(terms).map(({ path }) => path.join('.'))).toEqual(faulty);
});
