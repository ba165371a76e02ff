import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AppError } from '../errors/app-error';
import { registerEnsureSchema } from '../schema/ensure-schema';
import { encryptText, keyIdOf } from './field-encryption';
import { encryptedColumns, type EncryptedColumn } from './sealed-values';
import { keyringOf, openSecret, sealSecret } from './secrets';

/** A sealed word for each key that secrets of this database may be under. */
export const KEYS_TABLE = 'platform_encryption_keys';

const PLACE = 'platform.encryption-key';
const WORD = 'the key fits';

/**
 * Stops a boot whose FIELD_ENCRYPTION_KEYS do not fit the database, naming the key: secrets would be masked as unreadable
 * one by one, and new ones be sealed under a key that another process does not have. Call it in `register`, once.
 */
export function registerKeyCheck(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'encryption keys', async ({ knex }) => {
    const isNew = !(await knex.schema.hasTable(KEYS_TABLE));
    if (isNew) {
      await knex.schema.createTable(KEYS_TABLE, (table) => {
        table.string('key_id', 32).primary();
        table.text('sealed').notNullable();
      });
      // From before there were words: a secret of each column and key tells the same.
      for (const column of encryptedColumns(strapi)) await checkColumn(strapi, knex, column);
    }
    for (const { key_id, sealed } of (await knex(KEYS_TABLE)) as { key_id: string; sealed: string }[])
      checkSecret(strapi, { id: key_id, place: PLACE, stored: sealed });
    const { current } = keyringOf(strapi);
    await knex(KEYS_TABLE)
      .insert({ key_id: current, sealed: sealSecret(strapi, PLACE, WORD) })
      .onConflict('key_id')
      .ignore();
  });
}

/** Forgets the keys under which no secret is any more, so that they can be dropped from FIELD_ENCRYPTION_KEYS. */
export async function forgetOldKeys(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .connection(KEYS_TABLE)
    .whereNot({ key_id: keyringOf(strapi).current })
    .delete();
}

async function checkColumn(strapi: Core.Strapi, knex: Knex, { table, column, place }: EncryptedColumn): Promise<void> {
  if (!(await knex.schema.hasColumn(table, column))) return;
  const seen: string[] = [];
  for (;;) {
    const query = knex(table).where(column, 'like', 'enc:v1:%');
    for (const id of seen) void query.andWhereNot(column, 'like', `enc:v1:${id}:%`);
    const row = (await query.first({ stored: column })) as { stored: string } | undefined;
    const id = row && keyIdOf(row.stored);
    if (!row || id === undefined) return;
    checkSecret(strapi, { id, place, stored: row.stored });
    const sealed = encryptText({ ...keyringOf(strapi), current: id }, PLACE, WORD);
    await knex(KEYS_TABLE).insert({ key_id: id, sealed }).onConflict('key_id').ignore();
    seen.push(id);
  }
}

function checkSecret(strapi: Core.Strapi, { id, place, stored }: { id: string; place: string; stored: string }): void {
  if (!keyringOf(strapi).keys.has(id)) {
    throw new AppError(
      'misconfigured',
      `FIELD_ENCRYPTION_KEYS lacks the key ${id}, under which secrets of this database are sealed. Put it back behind the current one; it can go once npm run rotate-keys has been through.`,
    );
  }
  try {
    openSecret(strapi, place, stored);
  } catch {
    throw new AppError(
      'misconfigured',
      `The key ${id} in FIELD_ENCRYPTION_KEYS is another one than that which sealed the secrets of this database under this id.`,
    );
  }
}
