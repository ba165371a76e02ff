import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { IDEMPOTENCY_TABLE } from './idempotency-table';

export const RECEIPTS_TABLE = 'platform_idempotency_receipts';
/** Receipts open at this place only. */
export const RECEIPT_PLACE = 'platform.idempotency-receipt';

/** The table of what was done under keys; its rows are of use as long as that of their key is there. */
export async function ensureReceiptsTable(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(RECEIPTS_TABLE)) return;
  await knex.schema.createTable(RECEIPTS_TABLE, (table) => {
    table.string('operation_id', 200).notNullable();
    table.string('step', 64).notNullable();
    table.text('receipt');
    table.primary(['operation_id', 'step']);
  });
}

/** Deletes what was done under keys that are forgotten. */
export async function purgeReceipts(strapi: Core.Strapi): Promise<void> {
  const { connection } = strapi.db;
  const remembered = connection(IDEMPOTENCY_TABLE).select('operation_id').whereNotNull('operation_id');
  await connection(RECEIPTS_TABLE).whereNotIn('operation_id', remembered).delete();
}
