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

/**
 * Adds a router to a context, built from a declaration; `name` is its own among the routers of the context. It stands
 * before those that are there, or behind them: `/bookings/:documentId` would take `/bookings/service-types` for a
 * booking. Call it in `register()`.
 */
export function addRouter(
  strapi: Core.Strapi,
  context: string,
  { name, router, behind = false }: { name: string; router: unknown; behind?: boolean },
): void {
  const api = apisOf(strapi)[context];
  if (!api) throw new AppError('misconfigured', `There is no context ${context}.`);
  api.routes = behind ? { ...api.routes, [name]: router } : { [name]: router, ...api.routes };
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
