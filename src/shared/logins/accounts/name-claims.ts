import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { registerEnsureSchema } from '../../schema/ensure-schema';
import { MEMBER_TABLE } from '../../strapi/database/tables';

export const NAME_CLAIMS = 'account_name_claims';

/**
 * Names that registrations have taken, whether an account came of it or the address had one already: if only accounts
 * took names, trying a name twice would tell which addresses have an account.
 */
export function registerNameClaims(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, NAME_CLAIMS, async ({ knex }) => {
    if (await knex.schema.hasTable(NAME_CLAIMS)) return;
    await knex.schema.createTable(NAME_CLAIMS, (table) => {
      table.string('name_key', 255).primary();
      table.bigInteger('claimed_at').notNullable();
    });
  });
}

/** Takes a name for good, in the transaction at hand; false where somebody has it. */
export async function claimName(trx: Knex.Transaction, key: string, at: Date): Promise<boolean> {
  const inserted = await trx(NAME_CLAIMS)
    .insert({ name_key: key, claimed_at: at.getTime() })
    .onConflict('name_key')
    .ignore()
    .returning('name_key');
  if (inserted.length === 0) return false;
  return (await trx(MEMBER_TABLE).where({ username_key: key }).first('id')) === undefined;
}
