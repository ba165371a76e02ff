import type { CouponRefusalCode } from '../../contracts/coupons';

export type RefusedStatus = 'failed' | 'expired' | 'invalid' | 'limit_exceeded';

/** The documented status under which a refused attempt is recorded. */
export function refusedStatus(code: CouponRefusalCode): RefusedStatus {
  switch (code) {
    case 'coupon_unknown':
    case 'coupon_inactive':
    case 'coupon_not_started':
      return 'invalid';
    case 'coupon_expired':
      return 'expired';
    case 'coupon_limit_reached':
    case 'coupon_user_limit_reached':
    case 'coupon_too_many_attempts':
      return 'limit_exceeded';
    case 'coupon_currency_mismatch':
    case 'coupon_not_applicable':
    case 'coupon_minimum_not_met':
    case 'coupon_first_time_only':
    case 'coupon_self_use':
      return 'failed';
  }
}
