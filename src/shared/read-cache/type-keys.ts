import type { Core } from '@strapi/strapi';
import { isStoredType, tableOf } from '../strapi/database/metadata';
import { publicTypesOf } from './public-paths';

const FILE = 'plugin::upload.file';

/** The key by which a network finds all answers that were made of a type: `content.page`, `upload.file`. */
export function typeKey(uid: string): string {
  return uid.replace(/^\w+::/, '');
}

const known = new WeakMap<Core.Strapi, Map<string, string>>();

/** The types that everybody reads by their tables, with that of files; from the end of `register()` on. */
export function toldTypes(strapi: Core.Strapi): ReadonlyMap<string, string> {
  const before = known.get(strapi);
  if (before) return before;
  const uids = [...publicTypesOf(strapi), FILE].filter((uid) => isStoredType(strapi, uid));
  const types = new Map(uids.map((uid) => [tableOf(strapi, uid), uid]));
  known.set(strapi, types);
  return types;
}

/** The keys of the types whose tables were read. */
export function keysOfTables(strapi: Core.Strapi, tables: readonly string[]): string[] {
  const types = toldTypes(strapi);
  return tables.flatMap((table) => {
    const uid = types.get(table);
    return uid === undefined ? [] : typeKey(uid);
  });
}
