import type { Core, UID } from '@strapi/strapi';
import { jsonOf } from '../../../../shared/database/row-values';
import { joinTransaction } from '../../../../shared/database/transaction';
import { refuseOwnCycles } from '../../../../shared/documents/refuse-cycles';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { AppError, isAppError } from '../../../../shared/errors/app-error';
import { modelsOf, type Row } from '../../../../shared/models/model';
import { documentsOf, rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { RestoredRecord } from '../../contracts/trash';
import { hasTrashMark } from '../../domain/visible-populate';
import { asOneStep } from '../history/tell-once';
import { writeAudit } from '../write-audit';
import { checkNewValues, refuseTaken } from './find-taken';
import { TRASH_TABLE } from './move-to-trash';
import { restoreSnapshot } from './restore-snapshot';
import type { DocumentSnapshot } from './snapshot-document';
import { withTrash } from './trash-scope';

interface TrashRow {
  document_id: string;
  target_type: string;
  target_document_id: string;
  snapshot: unknown;
}

/**
 * Restores the record behind a trash entry, under its old id and with the relations that still lead somewhere; with
 * other `values` of what must be unique where its own were taken since.
 * @throws AppError `conflict` where they were
 */
export async function restoreTrashEntry(
  strapi: Core.Strapi,
  entryId: string,
  values: Row = {},
): Promise<RestoredRecord> {
  const restore = (): Promise<RestoredRecord> =>
    joinTransaction(strapi, async (trx) => {
      const taken = await trx<TrashRow & { restored_at: Date | null }>(TRASH_TABLE)
        .where({ document_id: entryId, restored_at: null })
        .update({ restored_at: now(strapi) })
        .returning(['target_type', 'target_document_id', 'snapshot']);
      const [entry] = taken;
      if (!entry) throw new AppError('not_found', 'There is no such entry in the trash.');
      const restored = { uid: entry.target_type as UID.ContentType, documentId: entry.target_document_id };
      checkNewValues(strapi, restored.uid, values);
      const snapshot = renamed(jsonOf<DocumentSnapshot>(entry.snapshot), values);
      await refuseTaken(strapi, { ...restored, rows: snapshot.rows.map(({ row }) => row) });
      await restoreSnapshot(strapi, trx, snapshot);
      await settle(strapi, restored);
      return restored;
    });
  return asUseCase(() => asOneStep(restore));
}

function renamed(snapshot: DocumentSnapshot, values: Row): DocumentSnapshot {
  return { ...snapshot, rows: snapshot.rows.map((one) => ({ ...one, row: { ...one.row, ...values } })) };
}

/**
 * Brings back a document that was marked as deleted, in all its languages and versions; with other `values` of what
 * must be unique where its own were taken since.
 * @throws AppError `conflict` where they were
 */
export async function restoreMarked(
  strapi: Core.Strapi,
  { uid, documentId, values = {} }: { uid: UID.ContentType; documentId: string; values?: Row },
): Promise<void> {
  if (!hasTrashMark(modelsOf(strapi)(uid)?.attributes)) {
    throw new AppError('invalid_input', `Records of ${uid} are restored by their trash entry.`);
  }
  const marked = { documentId, deletedAt: { $notNull: true } };
  await joinTransaction(strapi, async () => {
    await withTrash(async () => {
      const count = await rowsOf(strapi, uid).count({ where: marked });
      if (count === 0) throw new AppError('not_found', 'There is no such record in the trash.');
      checkNewValues(strapi, uid, values);
      if (Object.keys(values).length > 0) await rename(strapi, { uid, documentId }, values);
      const rows = await rowsOf(strapi, uid).findMany({ where: { documentId } });
      await refuseTaken(strapi, { uid, documentId, rows });
      await asUseCase(() => rowsOf(strapi, uid).updateMany({ where: marked, data: { deletedAt: null } }));
    });
    await settle(strapi, { uid, documentId });
  });
}

/** Under the rules of its type, and then in every language and version: an address has no draft of its own. */
async function rename(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
  values: Row,
): Promise<void> {
  const saved = await asOneStep(() => documentsOf(strapi, uid).update({ documentId, data: values }));
  const settled = Object.fromEntries(Object.keys(values).map((name) => [name, saved?.[name]]));
  await asUseCase(() => rowsOf(strapi, uid).updateMany({ where: { documentId }, data: settled }));
}

async function settle(strapi: Core.Strapi, { uid, documentId }: RestoredRecord): Promise<void> {
  try {
    await refuseOwnCycles(strapi, uid as UID.ContentType, documentId);
  } catch (error) {
    if (!isAppError(error, 'invalid_input')) throw error;
    const message = 'It would lie below itself: what lay below it was put above it since. Move that elsewhere first.';
    throw new AppError('conflict', message, { errors: error.details.errors });
  }
  await writeAudit(strapi, { action: 'trash.restored', targetType: uid, targetDocumentId: documentId });
}
