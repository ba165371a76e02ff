import type { Core } from '@strapi/strapi';
import { publicTypesOf } from './public-paths';
import { isStoredType, storedType } from '../strapi/database/metadata';

/** What everybody may read: a change there may change every answer. */
const OF_ALL = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

export interface WatchedTable {
  name: string;
  /** Whether its rows say to which document they belong. */
  ofDocuments: boolean;
}

/** The tables that answers to the public are made of: those of public types, their links, components and files. */
export function watchedTables(strapi: Core.Strapi): WatchedTable[] {
  const found = new Map<string, WatchedTable>();
  const visit = (uid: string): void => {
    if (!isStoredType(strapi, uid)) return;
    const { tableName, attributes } = storedType(strapi, uid);
    if (found.has(tableName)) return;
    found.set(tableName, { name: tableName, ofDocuments: 'documentId' in attributes });
    for (const { joinTable, target } of Object.values(attributes)) {
      if (joinTable) found.set(joinTable.name, { name: joinTable.name, ofDocuments: false });
      if (target && isPart(strapi, target)) visit(target);
    }
  };
  for (const uid of [...publicTypesOf(strapi), ...OF_ALL]) visit(uid);
  return [...found.values()];
}

/** The tables that every answer depends on. */
export function tablesOfAll(strapi: Core.Strapi): string[] {
  return OF_ALL.flatMap((uid) => {
    const { tableName, attributes } = storedType(strapi, uid);
    return [tableName, ...Object.values(attributes).flatMap(({ joinTable }) => joinTable?.name ?? [])];
  });
}

/** What is no type of its own, but belongs to those that hold it. */
const isPart = (strapi: Core.Strapi, uid: string): boolean => uid in strapi.components || uid === 'plugin::upload.file';
