import type { Core } from '@strapi/strapi';
import { memberOf } from '../../../shared/http/member';
import { registerOperations } from '../../../shared/routes/operations';
import { COUPON_OPERATIONS } from '../contracts/operations';
import { checkCoupon } from '../use-cases/coupons/check-coupon';

/** Checking a coupon over REST. Call it in `register()`. */
export function registerCouponOperations(strapi: Core.Strapi): void {
  registerOperations(strapi, COUPON_OPERATIONS, {
    check: async ({ body, ctx }) => ({
      data: await checkCoupon(strapi, { ...body.data, ipAddress: ctx.ip, member: memberOf(ctx) }),
    }),
  });
}
