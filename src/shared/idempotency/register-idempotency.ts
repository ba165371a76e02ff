import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../jobs/registry';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { ensureIdempotencyTable, purgeKeys } from './idempotency-table';

const TASK = 'platform.purge-idempotency-keys';

/** The table of keys and its daily purge. */
export function registerIdempotency(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'idempotency', ({ knex }) => ensureIdempotencyTable(knex));
  registerTask(strapi, { name: TASK, handler: () => purgeKeys(strapi) });
  registerCron(strapi, { name: TASK, cron: '17 3 * * *', task: TASK });
}
