import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../jobs/registry';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { ensureIdempotencyTable, purgeKeys } from './idempotency-table';
import { ensureReceiptsTable, purgeReceipts } from './receipts-table';

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
  registerTask(strapi, { name: TASK, handler: () => forgetKeys(strapi) });
  registerCron(strapi, { name: TASK, cron: '17 3 * * *', task: TASK });
}
