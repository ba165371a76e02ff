import type { Core } from '@strapi/strapi';

const found = new WeakMap<Core.Strapi, string[]>();

/** Has the records of a type found by their title from every page of the admin. */
export function findByTitle(strapi: Core.Strapi, uid: string): void {
  found.set(strapi, [...(found.get(strapi) ?? []), uid]);
}

/** The types whose records are found by their title. */
export function typesFoundByTitle(strapi: Core.Strapi): readonly string[] {
  return found.get(strapi) ?? [];
}
