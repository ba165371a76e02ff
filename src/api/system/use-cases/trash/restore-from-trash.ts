import type { Core, UID } from '@strapi/strapi';
import { jsonOf } from '../../../../shared/database/row-values';
import { joinTransaction } from '../../../../shared/database/transaction';
import { modelsOf, type AttributeSchema, type Row } from '../../../../shared/documents/model';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { hasTrashMark } from '../../domain/visible-populate';
import { writeAudit } from '../write-audit';
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

/** Restores the record behind a trash entry, under its old id and with the relations that still lead somewhere. */
export async function restoreTrashEntry(
  strapi: Core.Strapi,
  entryId: string,
): Promise<{ uid: string; documentId: string }> {
  return asUseCase(() =>
    joinTransaction(strapi, async (trx) => {
      const taken = await trx<TrashRow & { restored_at: Date | null }>(TRASH_TABLE)
        .where({ document_id: entryId, restored_at: null })
        .update({ restored_at: now(strapi) })
        .returning(['target_type', 'target_document_id', 'snapshot']);
      const [entry] = taken;
      if (!entry) throw new AppError('not_found', 'There is no such entry in the trash.');
      await restoreSnapshot(strapi, trx, jsonOf<DocumentSnapshot>(entry.snapshot));
      await writeAudit(strapi, {
        action: 'trash.restored',
        targetType: entry.target_type,
        targetDocumentId: entry.target_document_id,
      });
      return { uid: entry.target_type, documentId: entry.target_document_id };
    }),
  );
}

/** The attributes that no two living records may share: Strapi checks them when a record is written, not when it comes back. */
function uniqueAttributes(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const attributes = modelsOf(strapi)(uid)?.attributes ?? {};
  const isUnique = (attribute: AttributeSchema & { unique?: boolean }) =>
    attribute.type === 'uid' || attribute.unique === true;
  return Object.keys(attributes).filter((name) => attributes[name] && isUnique(attributes[name]));
}

async function refuseTaken(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const rows = (await strapi.db.query(uid).findMany({ where: { documentId } })) as Row[];
  for (const name of uniqueAttributes(strapi, uid)) {
    for (const { [name]: value, locale } of rows) {
      if (value === null || value === undefined) continue;
      const others = { [name]: value, documentId: { $ne: documentId }, deletedAt: null, ...(locale ? { locale } : {}) };
      if ((await strapi.db.query(uid).count({ where: others as never })) > 0) {
        throw new AppError('conflict', `Another record has this ${name} by now.`, { path: name });
      }
    }
  }
}

/** Brings back a document that was marked as deleted, in all its languages and versions; `conflict` where a name was taken since. */
export async function restoreMarked(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  if (!hasTrashMark(modelsOf(strapi)(uid)?.attributes)) {
    throw new AppError('invalid_input', `Records of ${uid} are restored by their trash entry.`);
  }
  const restore = (): Promise<void> =>
    joinTransaction(strapi, async () => {
      await refuseTaken(strapi, uid, documentId);
      const { count } = await strapi.db.query(uid).updateMany({
        where: { documentId, deletedAt: { $notNull: true } } as never,
        data: { deletedAt: null } as never,
      });
      if (count === 0) throw new AppError('not_found', 'There is no such record in the trash.');
      await writeAudit(strapi, { action: 'trash.restored', targetType: uid, targetDocumentId: documentId });
    });
  await asUseCase(() => withTrash(restore));
}
