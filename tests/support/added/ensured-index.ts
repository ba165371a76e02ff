import type { Core } from '@strapi/strapi';
import { registerEnsureSchema } from '../../../src/shared/schema/ensure-schema';

/** The index that tests ask for beside those of the platform. */
export const ENSURED_INDEX = 'test_one_open_message_ix';

/** Asks for it, and counts how often it was asked for. */
export function addEnsuredIndex(strapi: Core.Strapi): void {
  strapi.add('test-ensured', { times: 0 });
  registerEnsureSchema(strapi, 'test', async ({ knex }) => {
    (strapi.get('test-ensured') as { times: number }).times += 1;
    await knex.raw(
      `create unique index if not exists ${ENSURED_INDEX} on system_outbox_messages (kind) where outbox_state = 'dead'`,
    );
  });
}

/** How often it was asked for since the boot began. */
export const timesEnsured = (strapi: Core.Strapi): number => (strapi.get('test-ensured') as { times: number }).times;
