import type { Core } from '@strapi/strapi';
import { registerSealedValues, sealedText } from '../crypto/sealed-values';
import { registerCron, registerTask } from '../jobs/registry';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { ANSWER_PLACE, ensureIdempotencyTable, IDEMPOTENCY_TABLE, purgeKeys } from './idempotency-table';
import { ensureReceiptsTable, purgeReceipts, RECEIPT_PLACE, RECEIPTS_TABLE } from './receipts-table';

const TASK = 'platform.purge-idempotency-keys';

/** Forgets keys, and then what was done under them. */
export async function forgetKeys(strapi: Core.Strapi): Promise<void> {
  await purgeKeys(strapi);
  await purgeReceipts(strapi);
}

/** The tables of keys and of what was done under them, and their daily purge. */
export function registerIdempotency(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'idempotency', async ({ knex }) => {
    await ensureIdempotencyTable(knex);
    await ensureReceiptsTable(knex);
  });
  registerSealedValues(
    strapi,
    sealedText({ table: IDEMPOTENCY_TABLE, key: ['scope', 'key_hash'], column: 'answer_body' }, ANSWER_PLACE),
    sealedText({ table: RECEIPTS_TABLE, key: ['operation_id', 'step'], column: 'receipt' }, RECEIPT_PLACE),
  );
  registerTask(strapi, { name: TASK, handler: () => forgetKeys(strapi) });
  registerCron(strapi, { name: TASK, cron: '17 3 * * *', task: TASK });
}
