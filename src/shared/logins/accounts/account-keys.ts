import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isOneLine, ONE_LINE_EXPECTED } from '../../contracts/one-line';
import { hashToken } from '../../crypto/tokens';
import { joinTransaction } from '../../database/transaction';
import { isRow, type Row } from '../../models/model';
import { AppError } from '../../errors/app-error';
import { foldText } from '../../mailbox/fold-text';
import { mailboxKey, readMailbox } from '../../mailbox/mailbox';
import { registerImportAftermath } from '../../imports/import-aftermath';
import { ensureIndexes } from '../../schema/ensure-indexes';
import { registerEnsureSchema } from '../../schema/ensure-schema';
import { NAME_CLAIMS } from './name-claims';
import { MEMBER_TABLE, STAFF_TABLE } from '../../strapi/database/tables';
import { onQueries } from '../../strapi/core/query-events';

export const MEMBER = 'plugin::users-permissions.user';
export const STAFF = 'admin::user';
const NAMES = ['firstname', 'lastname', 'firstName', 'lastName', 'username'];
const BATCH = 500;
const LONGEST_KEY = 255;

/**
 * The last guard of accounts, below the document service: names are one line, the e-mail is a mailbox, and a member's
 * name has the key by which names are compared and are unique. Call it in `bootstrap()`.
 */
export function guardAccounts(strapi: Core.Strapi): void {
  const check = ({ model, params }: { model: { uid: string }; params: { data?: unknown } }): void => {
    if (!isRow(params.data)) return;
    checkTexts(params.data);
    const { username } = params.data;
    if (model.uid !== MEMBER) return;
    delete params.data.usernameKey;
    if (typeof username === 'string') params.data.usernameKey = nameKey(username);
  };
  const free = async ({ result }: { result?: { usernameKey?: string | null } | null }): Promise<void> => {
    const key = result?.usernameKey;
    if (key) await joinTransaction(strapi, (trx) => trx(NAME_CLAIMS).where({ name_key: key }).delete());
  };
  onQueries(strapi, { models: [MEMBER, STAFF], beforeCreate: check, beforeUpdate: check });
  onQueries(strapi, { models: [MEMBER], afterDelete: free });
}

/** The form in which names of members are compared and unique; one that has become too long for its column is hashed. */
export function nameKey(username: string): string {
  const key = foldText(username);
  return [...key].length > LONGEST_KEY ? hashToken(key) : key;
}

function checkTexts(data: Row): void {
  for (const name of NAMES) {
    const value = data[name];
    if (typeof value === 'string' && !isOneLine(value))
      throw new AppError('invalid_input', `${name}: ${ONE_LINE_EXPECTED}.`, { path: name });
  }
  if (typeof data.email !== 'string') return;
  const verdict = readMailbox(data.email);
  if (!verdict.ok) throw new AppError('invalid_input', verdict.reason, { path: 'email' });
  data.email = verdict.address;
}

/** The same for accounts that an import brought. Call it in `register()`. */
export function keyImportedAccounts(strapi: Core.Strapi): void {
  registerImportAftermath(strapi, {
    name: 'keys of account names',
    uid: MEMBER,
    run: async () => {
      const left = await joinTransaction(strapi, (trx) => fillNameKeys(trx));
      return left.map((one) => `${one} is another account's in other letters; its login takes it as it is spelled.`);
    },
  });
}

/** Gives accounts that have no key yet theirs, and makes addresses of staff unique. Call it in `register()`. */
export function registerAccountKeys(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'keys of accounts', async ({ knex, client }) => {
    const left = [...(await fillNameKeys(knex)), ...(await alignAddresses(knex, STAFF_TABLE))];
    for (const one of left)
      strapi.log.warn(`${one}: another account has the same in other letters; it stays as it is.`);
    const twice = await knex(STAFF_TABLE).select('email').groupBy('email').havingRaw('count(*) > 1').first();
    // Strapi itself looks and then writes, so that two invitations at once would both be there.
    if (!twice) await ensureIndexes(knex, client, [STAFF_ADDRESSES]);
  });
}

const STAFF_ADDRESSES = { name: 'admin_users_email_uq', table: STAFF_TABLE, on: 'email', unique: true };

interface AccountRow {
  id: number;
  username: string | null;
  email: string | null;
}

/**
 * Sets the keys of names, and the form of addresses, of accounts from before there were keys, and of imported ones. Where
 * two accounts would have the same, the older one has it, and the other is found by its very spelling.
 * @returns those, as `up_users 7 username`
 */
async function fillNameKeys(knex: Knex): Promise<string[]> {
  const left: string[] = [];
  let last = 0;
  for (;;) {
    const rows = (await knex(MEMBER_TABLE)
      .whereNull('username_key')
      .whereNotNull('username')
      .where('id', '>', last)
      .orderBy('id')
      .limit(BATCH)
      .select('id', 'username', 'email')) as AccountRow[];
    for (const { id, username, email } of rows) {
      const key = nameKey(username ?? '');
      if (key !== '' && !(await setFree(knex, MEMBER_TABLE, { id, column: 'username_key', value: key })))
        left.push(`${MEMBER_TABLE} ${id} username`);
      if (!(await align(knex, MEMBER_TABLE, { id, email }))) left.push(`${MEMBER_TABLE} ${id} email`);
    }
    if (rows.length < BATCH) return left;
    last = rows.at(-1)?.id ?? last;
  }
}

async function alignAddresses(knex: Knex, table: string): Promise<string[]> {
  const rows = (await knex(table).select('id', 'email').orderBy('id')) as AccountRow[];
  const left: string[] = [];
  for (const row of rows) if (!(await align(knex, table, row))) left.push(`${table} ${row.id} email`);
  return left;
}

async function align(knex: Knex, table: string, { id, email }: Omit<AccountRow, 'username'>): Promise<boolean> {
  const value = mailboxKey(email ?? '');
  return value === email || value === '' || setFree(knex, table, { id, column: 'email', value });
}

/** Sets a value that no other row has; false where one has it. */
async function setFree(
  knex: Knex,
  table: string,
  { id, column, value }: { id: number; column: string; value: string },
): Promise<boolean> {
  if (
    await knex(table)
      .where({ [column]: value })
      .whereNot({ id })
      .first('id')
  )
    return false;
  await knex(table)
    .where({ id })
    .update({ [column]: value });
  return true;
}
