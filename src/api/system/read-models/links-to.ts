import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { hasTrashMark } from '../domain/visible-populate';
import { storedType, tableOf } from '../../../shared/strapi/database/metadata';

interface Source {
  uid: UID.ContentType;
  type: string;
  table: string;
  marked: boolean;
}

/** How many records that are no part of these documents are linked to them, by the type that they are of. */
export async function countLinksTo(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<{ uid: string; type: string; count: number }[]> {
  const target = tableOf(strapi, uid);
  return joinTransaction(strapi, async (trx) => {
    const found: { uid: string; type: string; count: number }[] = [];
    for (const source of visibleTypes(strapi)) {
      const linked = new Set<string>();
      for (const link of linksOf(strapi, source.uid, uid)) {
        for (const id of await linkedDocuments(trx, { source, link, target, documentIds })) linked.add(id);
      }
      if (source.uid === uid) for (const id of documentIds) linked.delete(id);
      if (linked.size > 0) found.push({ uid: source.uid, type: source.type, count: linked.size });
    }
    return found;
  });
}

/** The types that people see in the content manager. */
function visibleTypes(strapi: Core.Strapi): Source[] {
  return Object.values(strapi.contentTypes)
    .filter(({ uid, pluginOptions }) => {
      const { visible } = (pluginOptions?.['content-manager'] ?? {}) as { visible?: boolean };
      return uid.startsWith('api::') && visible !== false;
    })
    .map(({ uid, info, attributes }) => ({
      uid: uid as UID.ContentType,
      type: info.displayName,
      table: tableOf(strapi, uid),
      marked: hasTrashMark(attributes),
    }));
}

function linksOf(strapi: Core.Strapi, source: UID.ContentType, target: UID.ContentType) {
  const attributes = Object.values(storedType(strapi, source).attributes);
  return attributes.flatMap((attribute) => {
    const { joinTable, mappedBy } = attribute;
    if (attribute.target !== target || mappedBy || !joinTable?.inverseJoinColumn) return [];
    return [{ table: joinTable.name, own: joinTable.joinColumn.name, other: joinTable.inverseJoinColumn.name }];
  });
}

async function linkedDocuments(
  trx: Knex,
  at: {
    source: Source;
    link: { table: string; own: string; other: string };
    target: string;
    documentIds: readonly string[];
  },
): Promise<string[]> {
  const { source, link, target, documentIds } = at;
  const query = trx(`${link.table} as links`)
    .join(`${source.table} as sources`, 'sources.id', `links.${link.own}`)
    .join(`${target} as targets`, 'targets.id', `links.${link.other}`)
    .whereIn('targets.document_id', [...documentIds])
    .distinct('sources.document_id as id');
  if (source.marked) query.whereNull('sources.deleted_at');
  return ((await query) as { id: string }[]).map(({ id }) => id);
}
