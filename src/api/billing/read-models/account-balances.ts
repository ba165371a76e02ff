import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { toCents } from '../../../shared/money/cents';
import type { AccountBalance, AccountKind } from '../contracts/ledger';
import { normalBalance } from '../domain/ledger/accounts';
import { keptBalances, wrongBalances } from '../store/kept-balances';
import { ACCOUNT_TABLE, ENTRY_TABLE, TRANSACTION_TABLE } from '../store/tables';

const NOT_BALANCED = 'The ledger does not balance.';

interface BalanceRow {
  code: string;
  name: string;
  account_kind: AccountKind;
  currency: string;
  owner_document_id: string | null;
  total: unknown;
}

/** Every account's balance, by code and currency. */
export async function accountBalances(strapi: Core.Strapi): Promise<AccountBalance[]> {
  return joinTransaction(strapi, async (trx) => {
    const rows = (await trx(`${ACCOUNT_TABLE} as a`)
      .leftJoin(keptBalances(trx).as('k'), (join) =>
        join.on('k.account_code', 'a.code').andOn('k.currency', 'a.currency'),
      )
      .groupBy('a.code', 'a.name', 'a.account_kind', 'a.currency', 'a.owner_document_id')
      .orderBy(['a.code', 'a.currency'])
      .select('a.code', 'a.name', 'a.account_kind', 'a.currency', 'a.owner_document_id')
      .sum({ total: 'k.cents' })) as BalanceRow[];
    return rows.map((row) => {
      const debitBalanceCents = toCents(row.total ?? 0);
      return {
        code: row.code,
        name: row.name,
        kind: row.account_kind,
        currency: row.currency,
        ownerDocumentId: row.owner_document_id,
        debitBalanceCents,
        balanceCents: normalBalance(row.account_kind, debitBalanceCents),
      };
    });
  });
}

/**
 * The trial balance: every account's balance, of which all of a currency add up to nothing.
 * @throws AppError `ledger_unbalanced` with the currencies in which they do not
 */
export async function trialBalance(strapi: Core.Strapi): Promise<AccountBalance[]> {
  const balances = await accountBalances(strapi);
  const totals = new Map<string, number>();
  for (const { currency, debitBalanceCents } of balances)
    totals.set(currency, (totals.get(currency) ?? 0) + debitBalanceCents);
  const currencies = [...totals].filter(([, total]) => total !== 0).map(([currency]) => currency);
  if (currencies.length > 0) throw new AppError('ledger_unbalanced', NOT_BALANCED, { currencies });
  return balances;
}

/**
 * Reads all of the ledger, and passes when every transaction sums to zero in each currency and has its entries, and
 * what is kept of every account is what its entries add up to.
 * @throws AppError `ledger_unbalanced` naming the first transactions, and all accounts, of which that does not hold
 */
export async function assertLedgerBalanced(strapi: Core.Strapi): Promise<void> {
  const { references, accounts } = await joinTransaction(strapi, async (trx) => ({
    references: await wrongTransactions(trx),
    accounts: (await wrongBalances(trx)).map(({ account_code, currency }) => `${account_code} ${currency}`),
  }));
  if (references.length > 0 || accounts.length > 0)
    throw new AppError('ledger_unbalanced', NOT_BALANCED, { references, accounts });
}

/** References of the first transactions that do not sum to zero, or have no entries. */
export async function wrongTransactions(trx: Knex.Transaction): Promise<string[]> {
  const unbalanced = (await trx(ENTRY_TABLE)
    .groupBy('transaction_reference', 'currency')
    .havingRaw('sum(amount_cents) <> 0')
    .limit(5)
    .pluck('transaction_reference')) as string[];
  const empty = (await trx(`${TRANSACTION_TABLE} as t`)
    .leftJoin(`${ENTRY_TABLE} as e`, 'e.transaction_reference', 't.reference')
    .whereNull('e.id')
    .limit(5)
    .pluck('t.reference')) as string[];
  return [...unbalanced, ...empty];
}
