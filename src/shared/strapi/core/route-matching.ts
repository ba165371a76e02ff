import type { Core } from '@strapi/strapi';
import { remembered } from '../kit/remembered';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Matched {
  path: unknown[];
  pathAndMethod: unknown[];
  route: boolean;
}

interface Router {
  match(path: string, method: string): Matched;
}

const routerOf = (strapi: Core.Strapi): Router => strapi.server.router as unknown as Router;

export const seam: Seam = {
  of: '@koa/router',
  since: '12.0.2',
  reaches: 'replaces `match` of `strapi.server.router`',
  why: 'For every request it asks each of some hundred routes whether its pattern matches, which is a tenth of what a read costs.',
  parts: (strapi) => [{ name: 'the router of the server', object: routerOf(strapi), methods: { match: 2 } }],
  faults: (strapi) => {
    const { path, pathAndMethod, route } = routerOf(strapi).match('/healthz', 'GET');
    const isKnown = Array.isArray(path) && Array.isArray(pathAndMethod) && typeof route === 'boolean';
    return isKnown ? [] : ['what matches is told otherwise'];
  },
};

/** More addresses than a busy hour asks; the next one begins anew. */
const MOST = 2_000;
const LONGEST = 300;

/** Finds the routes of an address once; all routes are there before the first request. Call it in `register()`. */
export function rememberRoutes(strapi: Core.Strapi): void {
  const once = remembered<Matched>(MOST);
  replaceMethods(strapi, routerOf(strapi), {
    match: (match) => (path, method) => {
      if (path.length > LONGEST || !strapi.isLoaded) return match(path, method);
      const found = once(`${method} ${path}`, () => match(path, method));
      // Who asks adds to the first list.
      return { ...found, path: [...found.path] };
    },
  });
}
