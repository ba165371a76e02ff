import { createId } from '@paralleldrive/cuid2';
import type { Knex } from 'knex';
import { AppError } from '../../../../shared/errors/app-error';
import type { Account } from '../../domain/ledger/accounts';
import { checkTransaction } from '../../domain/ledger/check-transaction';
import type { AccountAmount } from '../../domain/ledger/position';
import { ACCOUNT_TABLE, ENTRY_TABLE, TRANSACTION_TABLE } from '../../store/tables';

export interface LedgerPosting {
  /** Unique: the same posting is made once. */
  reference: string;
  kind: string;
  description: string;
  currency: string;
  entries: readonly AccountAmount[];
  occurredAt: Date;
  bookingDocumentId?: string | null;
  paymentDocumentId?: string | null;
  /** The reference of the transaction that this one undoes; each is undone once. */
  reverts?: string;
  details?: Record<string, unknown>;
}

/**
 * Appends a balanced transaction to the ledger, in the transaction at hand; false when its reference, or the reversal
 * of what it reverts, is there already.
 * @throws AppError `misconfigured` when the entries do not balance
 */
export async function postLedgerTransaction(trx: Knex.Transaction, posting: LedgerPosting): Promise<boolean> {
  const verdict = checkTransaction(posting.entries);
  if (!verdict.ok) throw new AppError('misconfigured', `${posting.reference}: ${verdict.reason}`);

  const { occurredAt, bookingDocumentId = null, paymentDocumentId = null } = posting;
  const row = {
    booking_document_id: bookingDocumentId,
    payment_document_id: paymentDocumentId,
    occurred_at: occurredAt,
  };
  const inserted = await trx(TRANSACTION_TABLE)
    .insert({
      ...row,
      ...systemColumns(occurredAt),
      reference: posting.reference,
      transaction_kind: posting.kind,
      description: posting.description,
      reverts_reference: posting.reverts ?? null,
      details: posting.details ? JSON.stringify(posting.details) : null,
    })
    .onConflict()
    .ignore()
    .returning('id');
  if (inserted.length === 0) return false;

  await openAccounts(trx, posting);
  await trx(ENTRY_TABLE).insert(
    posting.entries.map(({ account, amountCents }, line) => ({
      ...row,
      ...systemColumns(occurredAt),
      transaction_reference: posting.reference,
      line,
      account_code: account.code,
      currency: posting.currency,
      amount_cents: amountCents,
    })),
  );
  return true;
}

async function openAccounts(trx: Knex.Transaction, { entries, currency, occurredAt }: LedgerPosting): Promise<void> {
  const accounts = new Map<string, Account>(entries.map(({ account }) => [account.code, account]));
  const known = (await trx(ACCOUNT_TABLE)
    .where({ currency })
    .whereIn('code', [...accounts.keys()])
    .pluck('code')) as string[];
  for (const code of known) accounts.delete(code);
  if (accounts.size === 0) return;
  await trx(ACCOUNT_TABLE)
    .insert(
      [...accounts.values()].map(({ code, name, kind, owner }) => ({
        ...systemColumns(occurredAt),
        code,
        name,
        account_kind: kind,
        currency,
        owner_type: owner?.type ?? null,
        owner_document_id: owner?.documentId ?? null,
      })),
    )
    .onConflict(['code', 'currency'])
    .ignore();
}

/** What Strapi writes beside the attributes of a type. */
function systemColumns(at: Date): Record<string, unknown> {
  return { document_id: createId(), created_at: at, updated_at: at, published_at: at };
}
