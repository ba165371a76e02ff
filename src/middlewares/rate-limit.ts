import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { limitRequest } from '../shared/rate-limits/limit-request';
import { rateClassOf } from '../shared/rate-limits/rate-rule';

/** Limits by address, before the body is read; limits by account follow after authentication. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const rateClass = rateClassOf(ctx.method, ctx.path);
    if (rateClass) await limitRequest(strapi, ctx, [{ rateClass, key: `ip:${ctx.ip}` }]);
    await next();
  };
