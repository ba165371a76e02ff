import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Registry {
  keys(): string[];
  getAll(namespace?: string): object;
}

const registryOf = (strapi: Core.Strapi): Registry => strapi.get('content-types') as unknown as Registry;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'replaces `getAll` of `strapi.get("content-types")`, which is behind `strapi.contentTypes`',
  why: 'It copies the list of all types for each who asks, and permissions, guards and routes ask thousands of times at a boot and hundreds of times in a request of the admin.',
  parts: (strapi) => [{ name: 'registry content-types', object: registryOf(strapi), methods: { keys: 0, getAll: 1 } }],
  faults: (strapi) =>
    strapi.contentTypes === strapi.contentTypes
      ? []
      : ['strapi.contentTypes does not ask the registry of content types'],
};

/** A content type or component as it is registered; undefined where there is none. */
export function modelIn(strapi: Core.Strapi, uid: string): object | undefined {
  return strapi.getModel(uid as never);
}

/** All content types as they are registered. */
export function contentTypesIn(strapi: Core.Strapi): object[] {
  return Object.values(strapi.contentTypes);
}

/** All content types and components as they are registered. */
export function modelsIn(strapi: Core.Strapi): object[] {
  return [...contentTypesIn(strapi), ...Object.values(strapi.components)];
}

/** Gives everybody the same list of content types as long as no type is added. Call it first in `register()`. */
export function listContentTypesOnce(strapi: Core.Strapi): void {
  const registry = registryOf(strapi);
  const known = new Map<string, { count: number; list: object }>();
  replaceMethods(strapi, registry, {
    getAll:
      (getAll) =>
      (namespace = '') => {
        const count = registry.keys().length;
        const kept = known.get(namespace);
        if (kept?.count === count) return kept.list;
        const list = getAll(namespace);
        known.set(namespace, { count, list });
        return list;
      },
  });
}
