import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { aroundAuthentication } from '../strapi/core/auth';

export type Step = (ctx: Context, next: Next) => Promise<unknown>;

interface RouteState {
  info?: { type?: string };
}

/**
 * Runs steps on every API request once it is known who calls, before permissions are checked and the handler
 * runs; for REST and GraphQL alike, and for routes without authentication too. Strapi has no hook at that
 * point, so its authentication is wrapped; its own routes outside both APIs (health, files) are left alone.
 */
export function installAfterAuthentication(strapi: Core.Strapi, steps: Step[]): void {
  aroundAuthentication(strapi, (ctx, authenticate, next) => {
    const type = (ctx.state as { route?: RouteState }).route?.info?.type;
    if (type !== 'content-api' && type !== 'admin') return authenticate(next);
    const run = (index: number): Promise<unknown> => {
      const step = steps[index];
      return step ? step(ctx, () => run(index + 1)) : next();
    };
    return authenticate(() => run(0));
  });
}
