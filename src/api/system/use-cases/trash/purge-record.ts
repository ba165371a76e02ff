import type { Core, UID } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { AppError } from '../../../../shared/errors/app-error';
import { modelsOf } from '../../../../shared/models/model';
import { documentsOf, rowsOf } from '../../../../shared/strapi/core/documents';
import { hasTrashMark } from '../../domain/visible-populate';
import { writeAudit } from '../write-audit';
import { TRASH_TABLE } from './move-to-trash';
import { asPurge, withTrash } from './trash-scope';

interface Purged {
  count: number;
}

interface TrashRow {
  document_id: string;
  target_type: string;
  target_document_id: string;
  restored_at: Date | null;
}

/** Removes a copy from the trash: what it is of cannot come back. @throws AppError `not_found` */
export async function purgeEntry(strapi: Core.Strapi, entryId: string): Promise<Purged> {
  return joinTransaction(strapi, async (trx) => {
    const lying = { document_id: entryId, restored_at: null };
    const entry = await trx<TrashRow>(TRASH_TABLE).where(lying).first('target_type', 'target_document_id');
    const count = await trx<TrashRow>(TRASH_TABLE).where(lying).delete();
    if (!entry || count === 0) throw new AppError('not_found', 'There is no such entry in the trash.');
    const { target_type: targetType, target_document_id: targetDocumentId } = entry;
    await writeAudit(strapi, { action: 'trash.purged', targetType, targetDocumentId });
    return { count: 1 };
  });
}

/** Removes a document that was marked as deleted, in all its languages and versions. @throws AppError `not_found` */
export async function purgeMarkedRecord(
  strapi: Core.Strapi,
  { uid, documentId }: { uid: UID.ContentType; documentId: string },
): Promise<Purged> {
  return joinTransaction(strapi, async () => {
    const marked = { documentId, deletedAt: { $notNull: true } };
    const isMarked =
      hasTrashMark(modelsOf(strapi)(uid)?.attributes) &&
      (await withTrash(() => rowsOf(strapi, uid).count({ where: marked }))) > 0;
    if (!isMarked) throw new AppError('not_found', 'There is no such record in the trash.');
    await asUseCase(() => asPurge(() => documentsOf(strapi, uid).delete({ documentId, locale: '*' })));
    await writeAudit(strapi, { action: 'trash.purged', targetType: uid, targetDocumentId: documentId });
    return { count: 1 };
  });
}
