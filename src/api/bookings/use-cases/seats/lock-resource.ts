import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { databaseClient } from '../../../../shared/schema/ensure-schema';

/**
 * Locks a resource's calendar until the transaction ends, so that what was judged free stays free: holds of one
 * expert queue up, those of others do not. SQLite has one writer at a time.
 */
export async function lockResource(strapi: Core.Strapi, resourceKey: string): Promise<void> {
  if (databaseClient(strapi) !== 'postgres') return;
  await inTransaction(strapi, (trx) => trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [resourceKey]));
}
