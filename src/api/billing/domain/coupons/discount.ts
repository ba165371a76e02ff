import { percentOf } from '../../../../shared/money/basis-points';
import type { Cents } from '../../../../shared/money/cents';
import { currencyUnit, nearestWhole } from '../../../../shared/money/currency';
import type { CouponOrder } from '../../contracts/coupons';
import type { CouponTerms } from './terms';

type Discount = Pick<CouponTerms, 'discountType' | 'discountBasisPoints' | 'discountCents' | 'maxDiscountCents'>;
type Order = Pick<CouponOrder, 'subtotalCents' | 'currency'>;

/**
 * What a coupon takes off a subtotal, in hundredths of the order's currency and whole in it; never more than the
 * subtotal, nor than a cap that was stored before it had to be whole.
 */
export function discountOn(order: Order, terms: Discount): number {
  const { below } = nearestWhole(fullDiscount(order, terms), order.currency);
  return Math.min(order.subtotalCents, below);
}

function fullDiscount({ subtotalCents, currency }: Order, terms: Discount): number {
  switch (terms.discountType) {
    case 'percentage': {
      const share = percentOf(subtotalCents as Cents, terms.discountBasisPoints ?? 0, currencyUnit(currency));
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
