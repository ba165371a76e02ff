import type { Core } from '@strapi/strapi';

/** How a call came in: the content manager and other admin pages, the public API (REST, GraphQL), or code of ours. */
export type Door = 'admin' | 'api' | 'internal';

/** The door of the request that is being served, `internal` outside a request. */
export function currentDoor(strapi: Core.Strapi): Door {
  const ctx = strapi.requestContext.get();
  if (!ctx) return 'internal';
  const route = ctx.state.route as { info?: { type?: string } } | undefined;
  return route?.info?.type === 'admin' ? 'admin' : 'api';
}
