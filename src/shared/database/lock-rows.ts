import type { Core, UID } from '@strapi/strapi';

/**
 * Locks all rows of a document until the transaction ends; rows that refer to it may still be written. SQLite has one
 * writer at a time and needs no lock.
 */
export async function lockRows(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(({ trx }) =>
    trx(tableName).where({ document_id: documentId }).orderBy('id').select('id').forNoKeyUpdate(),
  );
}
