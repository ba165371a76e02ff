import type { Context } from 'koa';

/** The pattern of the route that answers, e.g. `/api/experts/consultants/:slug`; few values, none of them personal. */
export function routeOf(ctx: Context): string {
  const matched: unknown = (ctx as { _matchedRoute?: unknown })._matchedRoute;
  // Where nothing answers, what is left is the prefix of a router that looked.
  return typeof matched === 'string' && matched.startsWith('/') ? matched : 'unmatched';
}
