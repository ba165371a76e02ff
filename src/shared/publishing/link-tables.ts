import type { Core, UID } from '@strapi/strapi';
import { isLocalizedModel } from '../languages/locales';
import { modelsOf, type ModelSchema } from '../models/model';
import { storedType, tableOf } from '../strapi/database/metadata';

/** The table in which Strapi keeps the links from one type with drafts to another, or to itself. */
export interface DraftLinks {
  table: string;
  /** Columns: the row that links, the row that it links to, and their places in each other's lists. */
  own: string;
  other: string;
  order?: string;
  inverseOrder?: string;
  source: LinkedType;
  target: LinkedType;
}

export interface LinkedType {
  uid: UID.ContentType;
  table: string;
  localized: boolean;
}

const known = new WeakMap<Core.Strapi, DraftLinks[]>();

/** All relations between types with drafts, seen from the side that owns the table. */
export function linksBetweenDrafts(strapi: Core.Strapi): DraftLinks[] {
  let links = known.get(strapi);
  if (!links) known.set(strapi, (links = findLinks(strapi)));
  return links;
}

function findLinks(strapi: Core.Strapi): DraftLinks[] {
  const hasDrafts = (uid: string | undefined): uid is UID.ContentType =>
    uid?.startsWith('api::') === true && modelsOf(strapi)(uid)?.options?.draftAndPublish === true;
  const describe = (uid: UID.ContentType): LinkedType => ({
    uid,
    table: tableOf(strapi, uid),
    localized: isLocalizedModel(modelsOf(strapi)(uid) as ModelSchema),
  });
  return Object.keys(strapi.contentTypes)
    .filter(hasDrafts)
    .flatMap((uid) => {
      const attributes = Object.values(storedType(strapi, uid).attributes);
      return attributes.flatMap(({ target, mappedBy, joinTable }): DraftLinks[] => {
        if (!hasDrafts(target) || mappedBy || !joinTable?.inverseJoinColumn) return [];
        return [
          {
            table: joinTable.name,
            own: joinTable.joinColumn.name,
            other: joinTable.inverseJoinColumn.name,
            order: joinTable.orderColumnName,
            inverseOrder: joinTable.inverseOrderColumnName,
            source: describe(uid),
            target: describe(target),
          },
        ];
      });
    });
}
