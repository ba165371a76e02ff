import type { Core } from '@strapi/strapi';
import { databaseClient } from '../schema/ensure-schema';
import { joinTransaction } from './transaction';

/**
 * Locks a name until the transaction ends, so that what was looked up under it stays true: work on one name queues up,
 * other work does not. SQLite has one writer at a time and needs no lock.
 */
export async function lockName(strapi: Core.Strapi, name: string): Promise<void> {
  if (databaseClient(strapi) !== 'postgres') return;
  await joinTransaction(strapi, (trx) => trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]));
}
