import type { Core } from '@strapi/strapi';
import { AppError } from '../../errors/app-error';
import type { Seam } from '../kit/seam';

interface Api {
  routes: Record<string, unknown>;
}

const apisOf = (strapi: Core.Strapi): Record<string, Api | undefined> =>
  strapi.apis as unknown as Record<string, Api | undefined>;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'adds to and empties `strapi.apis[context].routes`, reads them and those of `strapi.plugins`',
  why: 'Routers come from files only; ours are made from declarations, are gone where a context is off, and are described in the OpenAPI document with what each needs.',
  faults: (strapi) => {
    const routers = [...routersOf(strapi)] as { routes?: { method?: string; handler?: unknown }[] }[];
    const routes = routers.flatMap((router) => router.routes ?? []);
    return routes.length > 0 && routes.every(({ method, handler }) => method && handler)
      ? []
      : ['routers hold no routes with method and handler'];
  },
};

/** Behind `/bookings/:documentId`, `/bookings/service-types` would never be found. */
function takesAnything({ routes }: { routes?: unknown }): boolean {
  return Array.isArray(routes) && routes.some(({ path }: { path?: string }) => /^\/[^/]+\/:/.test(path ?? ''));
}

/**
 * Adds a router to a context, built from a declaration; `name` is its own among the routers of the context. One whose
 * paths begin with a parameter stands behind the others. Call it in `register()`.
 */
export function addRouter(
  strapi: Core.Strapi,
  context: string,
  { name, router }: { name: string; router: { type?: string; routes?: unknown } },
): void {
  const api = apisOf(strapi)[context];
  if (!api) throw new AppError('misconfigured', `There is no context ${context}.`);
  const added = { [name]: router };
  // Each stands before those that were there.
  api.routes = takesAnything(router) ? { ...api.routes, ...added } : { ...added, ...api.routes };
}

/** Takes all routes of a context away. Call it in `register()`. @returns whether Strapi knows the context */
export function dropRouters(strapi: Core.Strapi, context: string): boolean {
  const api = apisOf(strapi)[context];
  if (api) api.routes = {};
  return api !== undefined;
}

/** The routers of all contexts and plugins. */
export function* routersOf(strapi: Core.Strapi): Generator<object> {
  for (const api of Object.values(apisOf(strapi))) yield* Object.values(api?.routes ?? {}) as object[];
  for (const plugin of Object.values(strapi.plugins)) {
    const { routes } = plugin as unknown as { routes: object[] | Record<string, object> };
    yield* Object.values(routes);
  }
}
