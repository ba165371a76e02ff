import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { settings } from '../config/settings';
import { AppError } from '../errors/app-error';
import { countRequest, type RateRequest, type RateState } from './limiters';

/** Headers of the IETF draft "RateLimit header fields"; of several limits the one that is nearest to its end. */
function announce(ctx: Context, { limit, remaining, resetSeconds }: RateState): void {
  const before = ctx.response.get('RateLimit-Remaining');
  if (before !== '' && Number(before) < remaining) return;
  ctx.set('RateLimit-Limit', String(limit));
  ctx.set('RateLimit-Remaining', String(remaining));
  ctx.set('RateLimit-Reset', String(resetSeconds));
}

/** Counts the request under each key; throws `rate_limited` when one limit is passed. */
export async function limitRequest(strapi: Core.Strapi, ctx: Context, requests: RateRequest[]): Promise<void> {
  if (!settings(strapi).limits.enabled) return;
  for (const request of requests) {
    const state = await countRequest(strapi, request);
    announce(ctx, state);
    if (!state.allowed) {
      ctx.set('Retry-After', String(state.resetSeconds));
      const message = `Too many requests; try again in ${state.resetSeconds} seconds.`;
      throw new AppError('rate_limited', message, { retryAfterSeconds: state.resetSeconds });
    }
  }
}
