import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { currentActor } from '../context/request-context';
import { limitRequest } from './limit-request';
import type { RateRequest } from './limiters';
import { RATE_CLASSES, rateClassOf, type RateClass } from './rate-rule';

function declaredClass(ctx: Context): RateClass | null {
  const config = (ctx.state as { route?: { config?: { rateLimit?: unknown } } }).route?.config;
  return RATE_CLASSES.find((rateClass) => rateClass === config?.rateLimit) ?? null;
}

/** The account that somebody tries to log in to: guessing from many addresses counts together. */
export function loginKeyOf(input: { identifier?: unknown; email?: unknown } | undefined): string | null {
  const name = input?.identifier ?? input?.email;
  if (typeof name !== 'string' || name === '') return null;
  return `login:${createHash('sha256').update(name.trim().toLowerCase()).digest('base64url')}`;
}

/** Everything else that one request counts for, once its route and caller are known. */
export function accountLimits(ctx: Context): RateRequest[] {
  const declared = declaredClass(ctx);
  const byAddress = rateClassOf(ctx.method, ctx.path);
  const rateClass = declared ?? byAddress;
  if (!rateClass) return [];
  const limits: RateRequest[] = [];
  if (declared && declared !== byAddress) limits.push({ rateClass: declared, key: `ip:${ctx.ip}` });
  const actor = currentActor();
  if (actor.id !== undefined) limits.push({ rateClass, key: `${actor.kind}:${actor.id}` });
  const login = rateClass === 'auth' ? loginKeyOf((ctx.request as { body?: object }).body) : null;
  if (login) limits.push({ rateClass, key: login });
  return limits;
}

/** The step after authentication that limits by account, by login name and by the class that a route declares. */
export function limitAccount(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<unknown> => {
    await limitRequest(strapi, ctx, accountLimits(ctx));
    return next();
  };
}
