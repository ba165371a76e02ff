import type { Core } from '@strapi/strapi';
import type { ReserveCouponInput, ReservedCoupon } from '../contracts/coupons';

/**
 * Takes one use of a coupon for a booking; must run inside the hold's transaction, as its last step, because
 * it locks the coupon. Throws AppError `coupon_refused` (422, path `couponCode`, detail `reason` a CouponRefusalCode).
 */
export async function reserveCoupon(_strapi: Core.Strapi, _input: ReserveCouponInput): Promise<ReservedCoupon> {
  throw new TypeError('billing: lands within the hour');
}
