import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { currentActor } from '../context/request-context';
import { addressKey } from './address-key';
import { limitRequest } from './limit-request';
import type { RateRequest } from './limiters';
import { RATE_CLASSES, rateClassOf, type RateClass } from './rate-rule';

function declaredClass(ctx: Context): RateClass | null {
  const config = (ctx.state as { route?: { config?: { rateLimit?: unknown } } }).route?.config;
  return RATE_CLASSES.find((rateClass) => rateClass === config?.rateLimit) ?? null;
}

/** Everything else that one request counts for, once its route and caller are known. */
function accountLimits(ctx: Context): RateRequest[] {
  const declared = declaredClass(ctx);
  const byAddress = rateClassOf(ctx.method, ctx.path);
  const rateClass = declared ?? byAddress;
  if (!rateClass) return [];
  const limits: RateRequest[] = [];
  if (declared && declared !== byAddress) limits.push({ rateClass: declared, key: `ip:${addressKey(ctx.ip)}` });
  const actor = currentActor();
  if (actor.id !== undefined) limits.push({ rateClass, key: `${actor.kind}:${actor.id}` });
  return limits;
}

/** The step after authentication that limits by account and by the class that a route declares. */
export function limitAccount(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<unknown> => {
    await limitRequest(strapi, ctx, accountLimits(ctx));
    return next();
  };
}
