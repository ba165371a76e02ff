import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { takeVisitorAddress } from '../http/visitor-address';
import { addressKey } from './address-key';
import { limitRequest } from './limit-request';
import { rateClassOf } from './rate-rule';

/**
 * Counts a request for its address, once, at whichever of the places where it may be answered.
 * @throws AppError `rate_limited`
 */
export async function limitAddress(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const state = ctx.state as { isCounted?: true };
  if (state.isCounted) return;
  takeVisitorAddress(strapi, ctx);
  const rateClass = rateClassOf(ctx.method, ctx.path);
  if (rateClass) await limitRequest(strapi, ctx, [{ rateClass, key: `ip:${addressKey(ctx.ip)}` }]);
  state.isCounted = true;
}
