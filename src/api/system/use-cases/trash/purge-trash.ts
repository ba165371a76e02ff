import type { Core, UID } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { joinTransaction } from '../../../../shared/database/transaction';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { documentsOf } from '../../../../shared/strapi/core/documents';
import { tableOf } from '../../../../shared/strapi/database/metadata';
import { now } from '../../../../shared/time/clock';
import { hasTrashMark } from '../../domain/visible-populate';
import { TRASH_TABLE } from './move-to-trash';
import { asPurge } from './trash-scope';

const DAY_MS = 24 * 3_600_000;
const BATCH = 200;

async function purgeBatch(strapi: Core.Strapi, uid: UID.ContentType, before: Date): Promise<number> {
  const tableName = tableOf(strapi, uid);
  const expired = await joinTransaction(strapi, (trx) =>
    trx(tableName).distinct<{ document_id: string }[]>('document_id').where('deleted_at', '<', before).limit(BATCH),
  );
  for (const { document_id: documentId } of expired) {
    await asUseCase(() => asPurge(() => documentsOf(strapi, uid).delete({ documentId, locale: '*' })));
  }
  return expired.length;
}

async function purgeMarked(strapi: Core.Strapi, uid: UID.ContentType, before: Date): Promise<number> {
  let total = 0;
  for (let purged = BATCH; purged === BATCH; total += purged) purged = await purgeBatch(strapi, uid, before);
  return total;
}

/** Removes for good what has been in the trash longer than the retention setting; gives the number of records. */
export async function purgeTrash(strapi: Core.Strapi): Promise<number> {
  const before = new Date(now(strapi).getTime() - settings(strapi).retention.trashDays * DAY_MS);
  let purged = await joinTransaction(strapi, (trx) => trx(TRASH_TABLE).where('trashed_at', '<', before).delete());
  for (const type of Object.values(strapi.contentTypes)) {
    if (type.uid.startsWith('api::') && hasTrashMark(type.attributes))
      purged += await purgeMarked(strapi, type.uid as UID.ContentType, before);
  }
  return purged;
}
