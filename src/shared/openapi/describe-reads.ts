import { factories } from '@strapi/strapi';
import type { Core, UID } from '@strapi/strapi';
import { routersOf } from '../strapi/core/routes';
import { readsOf } from './published-routes';

interface ReadingRoute {
  handler?: unknown;
  request?: object;
  response?: object;
}

/**
 * Says of the routes that read public types what they take and give, as Strapi's own routers do. It takes a second for
 * all of them, and only the document asks for it: so a boot leaves it out.
 */
export function describeReads(strapi: Core.Strapi): void {
  const described = new Map<string, ReadingRoute[]>();
  // Strapi makes all routes of a type at once.
  const describe = (uid: string): ReadingRoute[] => {
    const { routes } = factories.createCoreRouter(uid as UID.ContentType) as { routes: ReadingRoute[] };
    described.set(uid, routes);
    return routes;
  };
  for (const { routes = [] } of routersOf(strapi) as Iterable<{ routes?: ReadingRoute[] }>) {
    for (const route of routes) {
      const reads = route.request ? undefined : readsOf(strapi, route.handler);
      if (!reads) continue;
      const own = described.get(reads.uid) ?? describe(reads.uid);
      const { request, response } = own.find(({ handler }) => handler === route.handler) ?? {};
      Object.assign(route, { request, response });
    }
  }
}
