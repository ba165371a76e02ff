import type { Core, UID } from '@strapi/strapi';
import { tableOf } from '../strapi/database/metadata';

/**
 * Locks all rows of a document until the transaction ends; rows that refer to it may still be written. SQLite has one
 * writer at a time and needs no lock.
 */
export async function lockRows(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const table = tableOf(strapi, uid);
  await strapi.db.transaction(({ trx }) =>
    trx(table).where({ document_id: documentId }).orderBy('id').select('id').forNoKeyUpdate(),
  );
}
