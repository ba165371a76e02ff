import type { Core, UID } from '@strapi/strapi';
import type { AttributeSchema, Row } from '../../../../shared/models/model';
import { modelsOf } from '../../../../shared/models/model';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { storedType } from '../../../../shared/strapi/database/metadata';

/** A link from a record that has no attribute on this side: the deletion cuts it without a trace. */
export interface IncomingLink {
  uid: string;
  attribute: string;
  sourceIds: number[];
}

/** One language and version of a document as it was stored. */
export interface RowSnapshot {
  row: Row;
  incoming: IncomingLink[];
}

export interface DocumentSnapshot {
  uid: string;
  documentId: string;
  rows: RowSnapshot[];
}

type PopulateMap = Record<string, unknown>;

const IDS = { select: ['id', 'documentId', 'locale'] };

/** Populates components in full and of related records what finds them again. */
function snapshotPopulate(strapi: Core.Strapi, uid: string): PopulateMap {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const populated = Object.entries(attributes).flatMap(([name, attribute]): [string, unknown][] => {
    const value = populateOf(strapi, name, attribute);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(populated);
}

/** How an attribute is read with all that finds it again; undefined for a scalar. */
export function populateOf(strapi: Core.Strapi, name: string, attribute: AttributeSchema): unknown {
  switch (attribute.type) {
    case 'component':
      return { populate: snapshotPopulate(strapi, attribute.component ?? '') };
    case 'dynamiczone': {
      const parts = (attribute.components ?? []).map((uid) => [uid, { populate: snapshotPopulate(strapi, uid) }]);
      return { on: Object.fromEntries(parts) as PopulateMap };
    }
    case 'media':
      return { select: ['id'] };
    case 'relation': {
      if (name === 'localizations' || !attribute.target) return undefined;
      const target = storedType(strapi, attribute.target).attributes;
      return { select: IDS.select.filter((column) => column in target) };
    }
    default:
      return undefined;
  }
}

/** The attributes of other types that point to this one without an attribute on this side. */
function oneWayAttributes(strapi: Core.Strapi, uid: string): { uid: UID.ContentType; attribute: string }[] {
  return Object.values(strapi.contentTypes).flatMap((type) =>
    Object.entries(type.attributes as Record<string, AttributeSchema & { inversedBy?: string; mappedBy?: string }>)
      .filter(
        ([, { type: kind, target, inversedBy, mappedBy }]) =>
          kind === 'relation' && target === uid && !inversedBy && !mappedBy,
      )
      .filter(([attribute]) => attribute !== 'localizations')
      .map(([attribute]) => ({ uid: type.uid as UID.ContentType, attribute })),
  );
}

/** Everything that is needed to make a document (or one language of it) again. */
export async function snapshotDocument(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  scope: { documentId: string; locale?: string },
): Promise<DocumentSnapshot> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: scope,
    populate: snapshotPopulate(strapi, uid),
    orderBy: { id: 'asc' },
  });
  const sources = oneWayAttributes(strapi, uid);
  const snapshots: RowSnapshot[] = [];
  for (const row of rows) {
    const incoming: IncomingLink[] = [];
    for (const source of sources) {
      const found = await rowsOf(strapi, source.uid).findMany({
        where: { [source.attribute]: { id: row.id } },
        select: ['id'],
      });
      if (found.length > 0) incoming.push({ ...source, sourceIds: found.map(({ id }) => id) });
    }
    snapshots.push({ row, incoming });
  }
  return { uid, documentId: scope.documentId, rows: snapshots };
}
