import type { Knex } from 'knex';
import { toCents } from '../../../../shared/money/cents';
import { accountOf } from '../../domain/ledger/accounts';
import { difference, positionOf, type AccountAmount } from '../../domain/ledger/position';
import { paymentFacts } from '../../store/payment-facts';
import type { PaymentRecord } from '../../store/payment-record';
import { postLedgerTransaction } from './post-ledger-transaction';
import { ENTRY_TABLE, TRANSACTION_TABLE } from '../../store/tables';

export interface PositionChange {
  reference: string;
  kind: string;
  description: string;
  occurredAt: Date;
  /** Posted even if nothing moves: a free session books the whole chain at 0. */
  evenIfNothingMoves?: boolean;
  details?: Record<string, unknown>;
}

/**
 * Brings the ledger to where the payment's money lies now, and returns what was posted. Call it after the change, with
 * the payment locked; what is posted is the difference, so a repeated call posts nothing.
 */
export async function postPosition(
  trx: Knex.Transaction,
  payment: PaymentRecord,
  change: PositionChange,
): Promise<readonly AccountAmount[]> {
  const target = positionOf(await paymentFacts(trx, payment));
  const moved = difference(await heldPosition(trx, payment), target);
  const entries = moved.length === 0 && change.evenIfNothingMoves ? target : moved;
  if (entries.length === 0) return [];
  const posting = {
    ...change,
    currency: payment.currency,
    entries,
    bookingDocumentId: payment.bookingDocumentId,
    paymentDocumentId: payment.documentId,
  };
  if (!(await postLedgerTransaction(trx, posting)))
    await postLedgerTransaction(trx, { ...posting, reference: await nextReference(trx, change.reference) });
  return entries;
}

/** What the ledger holds of a payment, by account. */
export async function heldPosition(trx: Knex.Transaction, { documentId }: PaymentRecord): Promise<AccountAmount[]> {
  const rows = (await trx(ENTRY_TABLE)
    .where({ payment_document_id: documentId })
    .groupBy('account_code')
    .select('account_code')
    .sum({ total: 'amount_cents' })) as { account_code: string; total: unknown }[];
  return rows.map((row) => ({ account: accountOf(row.account_code), amountCents: toCents(row.total) }));
}

/** The same thing can move money twice (a refund that fails after it succeeded): the second posting is numbered. */
async function nextReference(trx: Knex.Transaction, reference: string): Promise<string> {
  const used = (await trx(TRANSACTION_TABLE)
    .where({ reference })
    .orWhere('reference', 'like', `${reference}#%`)
    .pluck('reference')) as string[];
  return `${reference}#${used.length + 1}`;
}
