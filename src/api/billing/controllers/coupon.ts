import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../shared/contracts/parse';
import { checkCouponBody } from '../contracts/check-coupon';
import { checkCoupon } from '../use-cases/coupons/check-coupon';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async check(ctx: Context) {
    const { data } = parseInput(checkCouponBody, (ctx.request as { body?: unknown }).body ?? {});
    ctx.body = { data: await checkCoupon(strapi, { ...data, ipAddress: ctx.ip }) };
  },
});
