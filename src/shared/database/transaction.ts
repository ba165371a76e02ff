import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Runs `work` in the transaction that surrounds the call, or in one of its own; `trx` is for knex, the document service joins by itself. */
export function joinTransaction<T>(strapi: Core.Strapi, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction)) as Promise<T>;
}
