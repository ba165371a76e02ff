import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../shared/database/transaction';
import { dateOf } from '../../../shared/database/row-values';
import { toCents } from '../../../shared/money/cents';
import { now } from '../../../shared/time/clock';
import type { AttentionItem, AttentionKind } from '../contracts/attention';
import { OPEN_DISPUTES } from '../domain/disputes/dispute-states';
import { FAILED, ON_THEIR_WAY } from '../domain/refunds/refund-states';
import { toldByOthers } from '../store/attention-sources';
import { DISPUTE_TABLE, REFUND_TABLE } from '../store/payment-facts';
import { PAYMENT_TABLE } from '../store/payment-record';
import { RECEIPT_TABLE } from '../store/tables';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Of each kind; the oldest first. */
const MOST = 500;

type Row = Record<string, unknown>;

/** In the words of its index: SQLite uses one over some rows only where the statement itself says which. */
const toReview = (trx: Knex.Transaction): Knex.QueryBuilder =>
  trx(PAYMENT_TABLE).whereRaw('requires_manual_review = true');

/** Everything about money that did not go by itself, oldest first within its kind. */
export async function moneyToSeeTo(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const at = now(strapi).getTime();
  const told = await toldByOthers(strapi);
  const own = await joinTransaction(strapi, async (trx) => [
    ...(await failedRefunds(trx)),
    ...(await itemsOf('refund_open', openRefunds(trx, new Date(at - DAY_MS)))),
    ...(await itemsOf('payment_review', toReview(trx))),
    ...(await itemsOf('dispute_open', trx(DISPUTE_TABLE).whereIn('dispute_status', OPEN_DISPUTES))),
    ...(await itemsOf('refund_waiting', trx(REFUND_TABLE).where({ refund_status: 'waiting' }))),
    ...(await itemsOf('webhook_failed', failedReceipts(trx, new Date(at - HOUR_MS)))),
  ]);
  return [...own, ...told.slice(0, MOST)];
}

/** Those that nobody has sent again: the money is owed. */
function failedRefunds(trx: Knex): Promise<AttentionItem[]> {
  const failed = trx(REFUND_TABLE).whereIn('refund_status', FAILED).whereNull('retried_by_document_id');
  return itemsOf('refund_failed', failed);
}

function openRefunds(trx: Knex, before: Date): Knex.QueryBuilder {
  return trx(REFUND_TABLE).whereIn('refund_status', ON_THEIR_WAY).where('requested_at', '<', before);
}

function failedReceipts(trx: Knex, before: Date): Knex.QueryBuilder {
  return trx(RECEIPT_TABLE).whereNull('handled_at').whereNotNull('last_error').where('received_at', '<', before);
}

async function itemsOf(kind: AttentionKind, query: Knex.QueryBuilder): Promise<AttentionItem[]> {
  const found = (await query.orderBy('id').limit(MOST)) as Row[];
  return found.map((row) => toItem(kind, row));
}

function toItem(kind: AttentionKind, row: Row): AttentionItem {
  const text = (...columns: string[]) => (columns.map((name) => row[name]).find(Boolean) ?? null) as string | null;
  const cents = row.amount_cents ?? row.gross_amount_cents;
  const since = ['requested_at', 'opened_at', 'received_at', 'updated_at']
    .map((name) => dateOf(row[name]))
    .find(Boolean);
  return {
    kind,
    documentId: String(row.document_id),
    bookingDocumentId: text('booking_document_id'),
    reference: text('reference', 'transaction_reference', 'external_dispute_id', 'external_id') ?? '',
    amountCents: cents === null || cents === undefined ? null : toCents(cents),
    currency: text('currency'),
    reason: text('failure_reason', 'last_error', 'reason'),
    since: (since ?? new Date(0)).toISOString(),
    dueAt: dateOf(row.evidence_due_at)?.toISOString() ?? null,
  };
}
