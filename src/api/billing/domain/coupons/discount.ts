import { percentOf } from '../../../../shared/money/basis-points';
import type { Cents } from '../../../../shared/money/cents';
import { roundToCurrency } from '../../../../shared/money/currency';
import type { CouponTerms } from './terms';

type Discount = Pick<
  CouponTerms,
  'discountType' | 'discountBasisPoints' | 'discountCents' | 'maxDiscountCents' | 'currency'
>;

/** What a coupon takes off a subtotal, in hundredths; never more than the subtotal. */
export function discountOn(subtotalCents: number, terms: Discount): number {
  return Math.min(subtotalCents, roundToCurrency(fullDiscount(subtotalCents, terms) as Cents, terms.currency));
}

function fullDiscount(subtotalCents: number, terms: Discount): number {
  switch (terms.discountType) {
    case 'percentage': {
      const share = percentOf(subtotalCents as Cents, terms.discountBasisPoints ?? 0);
      return Math.min(share, terms.maxDiscountCents ?? share);
    }
    case 'fixed_amount':
      return terms.discountCents ?? 0;
    case 'free_session':
      return subtotalCents;
    case 'free_shipping':
    case 'buy_x_get_y':
      return 0;
  }
}
