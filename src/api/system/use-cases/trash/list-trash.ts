import type { Core, UID } from '@strapi/strapi';
import { labelOfRows } from '../../../../shared/content-manager/label';
import type { Row } from '../../../../shared/models/model';
import { settings } from '../../../../shared/config/settings';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import type { TrashItem } from '../../contracts/trash';
import { hasTrashMark } from '../../domain/visible-populate';
import { withTrash } from './trash-scope';

const DAY_MS = 24 * 3_600_000;

type Lying = Omit<TrashItem, 'type' | 'until' | 'mayPurge'>;

async function copies(strapi: Core.Strapi, limit: number): Promise<Lying[]> {
  const rows = await rowsOf(strapi, 'api::system.trash-entry').findMany({
    where: { restoredAt: { $null: true } },
    select: ['documentId', 'targetType', 'targetDocumentId', 'label', 'trashedAt', 'actorLabel'],
    orderBy: { trashedAt: 'desc' },
    limit,
  });
  return rows.map((row) => ({
    entryId: String(row.documentId),
    uid: String(row.targetType),
    documentId: String(row.targetDocumentId),
    label: (row.label as string | null) ?? null,
    trashedAt: new Date(row.trashedAt as string),
    by: (row.actorLabel as string | null) ?? null,
  }));
}

async function marked(strapi: Core.Strapi, uid: UID.ContentType, limit: number): Promise<Lying[]> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { deletedAt: { $notNull: true } },
    orderBy: { deletedAt: 'desc' },
    limit,
  });
  const documents = new Map<string, Row[]>();
  for (const row of rows) {
    const documentId = String(row.documentId);
    documents.set(documentId, [...(documents.get(documentId) ?? []), row]);
  }
  const deleters = await deletersOf(strapi, uid, [...documents.keys()]);
  return [...documents].map(([documentId, [row, ...others]]) => ({
    entryId: null,
    uid,
    documentId,
    label: labelOfRows([row ?? {}, ...others]),
    trashedAt: new Date(row?.deletedAt as string),
    by: deleters.get(documentId) || null,
  }));
}

/** Who marked documents as deleted, as the audit log knows it; not of those that were imported so. */
async function deletersOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (documentIds.length === 0) return new Map();
  const lines = await rowsOf(strapi, 'api::system.audit-log').findMany({
    where: { targetType: uid, targetDocumentId: { $in: [...documentIds] }, action: 'trash.marked' },
    select: ['targetDocumentId', 'actorLabel'],
    orderBy: { id: 'asc' },
  });
  return new Map(lines.map((line) => [String(line.targetDocumentId), (line.actorLabel as string | null) ?? '']));
}

/** What lies in the trash, latest first, at most `limit` records. */
export async function listTrash(strapi: Core.Strapi, limit = 100): Promise<Omit<TrashItem, 'mayPurge'>[]> {
  const types = Object.values(strapi.contentTypes).filter(
    ({ uid, attributes }) => uid.startsWith('api::') && hasTrashMark(attributes),
  );
  const lists = await withTrash(async () => {
    const found = [await copies(strapi, limit)];
    for (const { uid } of types) found.push(await marked(strapi, uid as UID.ContentType, limit));
    return found;
  });
  const keptMs = settings(strapi).retention.trashDays * DAY_MS;
  return lists
    .flat()
    .sort((left, right) => right.trashedAt.getTime() - left.trashedAt.getTime())
    .slice(0, limit)
    .map((item) => ({
      ...item,
      type: strapi.contentType(item.uid as UID.ContentType)?.info.displayName ?? item.uid,
      until: new Date(item.trashedAt.getTime() + keptMs),
    }));
}
