import type { Knex } from 'knex';

/**
 * Locks a resource's calendar until the transaction ends, so that what was judged free stays free: holds of one
 * expert queue up, those of others do not. SQLite has one writer at a time.
 */
export async function lockResource(trx: Knex.Transaction, resourceKey: string): Promise<void> {
  if (trx.client.config.client !== 'postgres') return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [resourceKey]);
}
