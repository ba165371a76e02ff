import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { takeVisitorAddress } from '../shared/http/visitor-address';
import { addressKey } from '../shared/rate-limits/address-key';
import { limitRequest } from '../shared/rate-limits/limit-request';
import { rateClassOf } from '../shared/rate-limits/rate-rule';

/** Limits by address, before the body is read; limits by account follow after authentication. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    takeVisitorAddress(strapi, ctx);
    const rateClass = rateClassOf(ctx.method, ctx.path);
    if (rateClass) await limitRequest(strapi, ctx, [{ rateClass, key: `ip:${addressKey(ctx.ip)}` }]);
    await next();
  };
