import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { sumCents, toCents, type Cents } from '../../../shared/money/cents';
import { BALANCE_CHANGE_TABLE, BALANCE_TABLE, ENTRY_TABLE } from './tables';

/** How many changes are folded at a time. */
const AT_ONCE = 1_000;

export interface AccountTotal {
  account_code: string;
  currency: string;
}

/**
 * Debits less credits of accounts, as rows `account_code, currency, cents`; those of an account add up to its balance.
 * Of each transaction they see all or nothing: what is kept and what was posted since are read in one statement.
 */
export function keptBalances(trx: Knex.Transaction): Knex.QueryBuilder {
  return trx(BALANCE_TABLE)
    .select('account_code', 'currency', 'debit_cents as cents')
    .unionAll(trx(BALANCE_CHANGE_TABLE).select('account_code', 'currency', 'amount_cents as cents'));
}

/** Adds to what is kept what was posted since, so that there is little to add up where balances are read. */
export async function foldBalances(strapi: Core.Strapi): Promise<void> {
  while ((await joinTransaction(strapi, foldSome)) === AT_ONCE);
}

async function foldSome(trx: Knex.Transaction): Promise<number> {
  const changes = (await trx(BALANCE_CHANGE_TABLE)
    .orderBy('id')
    .limit(AT_ONCE)
    .select('id', 'account_code', 'currency', 'amount_cents')
    .forUpdate()) as (AccountTotal & { id: number | string; amount_cents: unknown })[];
  const totals = new Map<string, AccountTotal & { debit_cents: Cents }>();
  for (const { account_code, currency, amount_cents } of changes) {
    const key = `${account_code} ${currency}`;
    const before = totals.get(key)?.debit_cents ?? toCents(0);
    totals.set(key, { account_code, currency, debit_cents: sumCents([before, toCents(amount_cents)]) });
  }
  // In one order, so that two processes that fold at once never wait for each other.
  const rows = [...totals.keys()].sort().flatMap((key) => totals.get(key) ?? []);
  if (rows.length > 0)
    await trx(BALANCE_TABLE)
      .insert(rows)
      .onConflict(['account_code', 'currency'])
      .merge({ debit_cents: trx.raw('?? + excluded.debit_cents', [`${BALANCE_TABLE}.debit_cents`]) });
  const ids = changes.map(({ id }) => id);
  await trx(BALANCE_CHANGE_TABLE).whereIn('id', ids).delete();
  return changes.length;
}

/** Accounts whose entries do not add up to what is kept of them. */
export function wrongBalances(trx: Knex.Transaction): Promise<AccountTotal[]> {
  return trx
    .from(trx.raw(`(${PARTS}) as parts`))
    .groupBy('account_code', 'currency')
    .havingRaw('sum(cents) <> 0')
    .orderBy(['account_code', 'currency'])
    .select('account_code', 'currency');
}

/**
 * Adds to what is kept what the entries say beyond it: what wrong balances need, and all there is where nothing is kept.
 * It is one statement, so that whoever posts or folds meanwhile is neither missed nor counted twice.
 */
export async function mendBalances(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `insert into ${BALANCE_TABLE} (account_code, currency, debit_cents)
     select account_code, currency, sum(cents) from (${PARTS}) as parts where true
     group by account_code, currency having sum(cents) <> 0 order by account_code, currency
     on conflict (account_code, currency) do update set debit_cents = ${BALANCE_TABLE}.debit_cents + excluded.debit_cents`,
  );
}

/** Entries, less what is kept of them. */
const PARTS = `
  select account_code, currency, amount_cents as cents from ${ENTRY_TABLE}
  union all select account_code, currency, -debit_cents from ${BALANCE_TABLE}
  union all select account_code, currency, -amount_cents from ${BALANCE_CHANGE_TABLE}`;
