import type { Core, UID } from '@strapi/strapi';
import { currentActor } from '../../../../shared/context/request-context';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { RestoredRecord } from '../../contracts/trash';
import { restoreMarked, restoreTrashEntry } from './restore-from-trash';
import { withTrash } from './trash-scope';

/** So long a deletion can be taken back by who did it; then the trash is asked, by those who may. */
const UNDO_MS = 15 * 60_000;

interface Undoable extends RestoredRecord {
  /** Of the trash entry; null where the record itself is kept and marked. */
  entryId: string | null;
}

/**
 * What the caller has just deleted by a request and what went along with it, as far as it still lies in the trash; the
 * last to go first.
 * @param request the id of that request
 */
export async function listUndoable(strapi: Core.Strapi, request: string): Promise<Undoable[]> {
  const { kind, id } = currentActor();
  if (kind !== 'staff' || id === undefined) return [];
  const since = new Date(now(strapi).getTime() - UNDO_MS);
  const by = { actorKind: kind, actorId: String(id) };
  const lines = await rowsOf(strapi, 'api::system.audit-log').findMany({
    where: {
      ...by,
      requestId: request,
      createdAt: { $gte: since },
      action: { $in: ['trash.marked', 'trash.copied'] },
    },
    select: ['action', 'targetType', 'targetDocumentId'],
    orderBy: { id: 'desc' },
  });
  const found = new Map<string, Undoable>();
  for (const { action, targetType, targetDocumentId } of lines) {
    const record = { uid: String(targetType), documentId: String(targetDocumentId) };
    const place =
      action === 'trash.marked' ? await marked(strapi, record) : await copied(strapi, record, { by, since });
    if (place) found.set(`${record.uid} ${place.entryId ?? record.documentId}`, place);
  }
  return [...found.values()];
}

async function marked(strapi: Core.Strapi, { uid, documentId }: RestoredRecord): Promise<Undoable | null> {
  const where = { documentId, deletedAt: { $notNull: true } };
  const count = await withTrash(() => rowsOf(strapi, uid).count({ where }));
  return count > 0 ? { uid, documentId, entryId: null } : null;
}

async function copied(
  strapi: Core.Strapi,
  { uid, documentId }: RestoredRecord,
  { by, since }: { by: object; since: Date },
): Promise<Undoable | null> {
  const entry = await rowsOf(strapi, 'api::system.trash-entry').findOne({
    where: {
      ...by,
      targetType: uid,
      targetDocumentId: documentId,
      restoredAt: { $null: true },
      trashedAt: { $gte: since },
    },
    select: ['documentId'],
    orderBy: { id: 'desc' },
  });
  return entry && { uid, documentId, entryId: String(entry.documentId) };
}

/**
 * Takes a deletion of the caller's own back, as a whole: with what went along with it.
 * @throws AppError `not_found` where nothing of it lies in the trash, `conflict` where a name was taken meanwhile
 */
export async function undoDeletion(strapi: Core.Strapi, request: string): Promise<{ restored: RestoredRecord[] }> {
  return joinTransaction(strapi, async () => {
    const undoable = await listUndoable(strapi, request);
    if (undoable.length === 0) throw new AppError('not_found', 'There is nothing left to undo.');
    for (const { uid, documentId, entryId } of undoable) {
      if (entryId !== null) await restoreTrashEntry(strapi, entryId);
      else await restoreMarked(strapi, { uid: uid as UID.ContentType, documentId });
    }
    return { restored: undoable.map(({ uid, documentId }) => ({ uid, documentId })) };
  });
}
