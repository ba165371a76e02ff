import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { limitAddress } from '../shared/rate-limits/limit-address';

/** Limits by address, before the body is read; limits by account follow after authentication. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    await limitAddress(strapi, ctx);
    await next();
  };
