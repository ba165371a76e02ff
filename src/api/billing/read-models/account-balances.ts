import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { toCents } from '../../../shared/money/cents';
import type { AccountBalance, AccountKind } from '../contracts/ledger';
import { normalBalance } from '../domain/ledger/accounts';
import { ACCOUNT_TABLE, ENTRY_TABLE, TRANSACTION_TABLE } from '../store/tables';

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
      .leftJoin(`${ENTRY_TABLE} as e`, (join) => join.on('e.account_code', 'a.code').andOn('e.currency', 'a.currency'))
      .groupBy('a.code', 'a.name', 'a.account_kind', 'a.currency', 'a.owner_document_id')
      .orderBy(['a.code', 'a.currency'])
      .select('a.code', 'a.name', 'a.account_kind', 'a.currency', 'a.owner_document_id')
      .sum({ total: 'e.amount_cents' })) as BalanceRow[];
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
 * Passes when every ledger transaction sums to zero in each currency and has its entries.
 * @throws AppError `ledger_unbalanced` naming the first transactions that do not
 */
export async function assertLedgerBalanced(strapi: Core.Strapi): Promise<void> {
  const wrong = await joinTransaction(strapi, async (trx) => {
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
  });
  if (wrong.length > 0) {
    throw new AppError('ledger_unbalanced', 'The ledger does not balance.', { references: wrong });
  }
}
