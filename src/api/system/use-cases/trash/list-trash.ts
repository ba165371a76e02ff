import type { Core, UID } from '@strapi/strapi';
import { labelOf } from '../../../../shared/content-manager/label';
import type { Row } from '../../../../shared/documents/model';
import { hasTrashMark } from '../../domain/visible-populate';
import { withTrash } from './trash-scope';

export interface TrashItem {
  /** Of the trash entry; null where the record itself is kept and marked. */
  entryId: string | null;
  uid: string;
  documentId: string;
  label: string | null;
  trashedAt: Date;
  by: string | null;
}

async function copies(strapi: Core.Strapi, limit: number): Promise<TrashItem[]> {
  const rows = (await strapi.db.query('api::system.trash-entry').findMany({
    where: { restoredAt: { $null: true } },
    select: ['documentId', 'targetType', 'targetDocumentId', 'label', 'trashedAt', 'actorLabel'],
    orderBy: { trashedAt: 'desc' },
    limit,
  })) as Row[];
  return rows.map((row) => ({
    entryId: String(row.documentId),
    uid: String(row.targetType),
    documentId: String(row.targetDocumentId),
    label: (row.label as string | null) ?? null,
    trashedAt: new Date(row.trashedAt as string),
    by: (row.actorLabel as string | null) ?? null,
  }));
}

async function marked(strapi: Core.Strapi, uid: UID.ContentType, limit: number): Promise<TrashItem[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { deletedAt: { $notNull: true } } as never,
    orderBy: { deletedAt: 'desc' } as never,
    limit,
  })) as Row[];
  const first = new Map(rows.map((row) => [String(row.documentId), row]));
  return [...first].map(([documentId, row]) => ({
    entryId: null,
    uid,
    documentId,
    label: labelOf(row),
    trashedAt: new Date(row.deletedAt as string),
    by: null,
  }));
}

/** What lies in the trash, latest first, at most `limit` records. */
export async function listTrash(strapi: Core.Strapi, limit = 100): Promise<TrashItem[]> {
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid, attributes }) => uid.startsWith('api::') && hasTrashMark(attributes),
  );
  const lists = await withTrash(async () => {
    const found = [await copies(strapi, limit)];
    for (const { uid } of types) found.push(await marked(strapi, uid as UID.ContentType, limit));
    return found;
  });
  return lists
    .flat()
    .sort((left, right) => right.trashedAt.getTime() - left.trashedAt.getTime())
    .slice(0, limit);
}
