import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowMover } from '../../../shared/database/move-rows';
import { toCents } from '../../../shared/money/cents';
import type { RefundState } from '../contracts/payments';
import { refundStates } from '../domain/refunds/refund-states';
import { REFUND_TABLE } from './payment-facts';

export const REFUND = 'api::billing.refund';

export interface RefundRecord {
  documentId: string;
  reference: string;
  paymentDocumentId: string;
  bookingDocumentId: string | null;
  /** What it pays, or paid. */
  amountCents: number;
  /** What was promised when it was asked for; more than it pays where a bank gave the client a part. */
  owedCents: number;
  returnedByBankCents: number;
  currency: string;
  reason: string;
  status: RefundState;
  externalId: string | null;
  idempotencyKey: string;
  /** How often the gateway turned it away: each time it is sent under another key. */
  attempt: number;
  retriedByDocumentId: string | null;
  isPaidByHand: boolean;
}

export type RefundKey = { document_id: string } | { external_refund_id: string } | { idempotency_key: string };

/** A refund by one of its keys, locked until the transaction ends; null when there is none. */
export async function lockRefund(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  key: RefundKey,
): Promise<RefundRecord | null> {
  const query = trx(REFUND_TABLE).where(key).first();
  const row = (await (strapi.db.dialect.client === 'postgres' ? query.forUpdate() : query)) as Row | undefined;
  return row ? toRefundRecord(row) : null;
}

/** A refund as it stands. */
export async function findRefund(knex: Knex, key: RefundKey): Promise<RefundRecord | null> {
  const row = (await knex(REFUND_TABLE).where(key).first()) as Row | undefined;
  return row ? toRefundRecord(row) : null;
}

/** A refund's row, to be changed. */
export function refundRow(knex: Knex, { documentId }: Pick<RefundRecord, 'documentId'>): Knex.QueryBuilder {
  return knex(REFUND_TABLE).where({ document_id: documentId });
}

/** Moves refunds, as all that changes their state does. */
export const moveRefunds = rowMover('refund_status', refundStates);

/** Changes columns of a refund, its state left as it is. */
export async function patchRefund(
  trx: Knex,
  refund: Pick<RefundRecord, 'documentId'>,
  columns: Record<string, unknown> & { refund_status?: never },
): Promise<void> {
  await refundRow(trx, refund).update(columns);
}

type Row = Record<string, unknown>;

function toRefundRecord(row: Row): RefundRecord {
  return {
    documentId: row.document_id as string,
    reference: row.reference as string,
    paymentDocumentId: row.transaction_document_id as string,
    bookingDocumentId: (row.booking_document_id ?? null) as string | null,
    amountCents: toCents(row.amount_cents),
    owedCents: toCents(row.owed_cents ?? row.amount_cents),
    returnedByBankCents: toCents(row.returned_by_bank_cents ?? 0),
    currency: row.currency as string,
    reason: (row.reason ?? '') as string,
    status: row.refund_status as RefundState,
    externalId: (row.external_refund_id ?? null) as string | null,
    idempotencyKey: row.idempotency_key as string,
    attempt: Number(row.attempt ?? 0),
    retriedByDocumentId: (row.retried_by_document_id ?? null) as string | null,
    isPaidByHand: Boolean(row.paid_by_hand),
  };
}

/** The refunds of a payment in one of these states, oldest first; locked by their payment. */
export async function refundsOf(
  trx: Knex.Transaction,
  paymentDocumentId: string,
  states: readonly RefundState[],
): Promise<RefundRecord[]> {
  const rows = (await trx(REFUND_TABLE)
    .where({ transaction_document_id: paymentDocumentId })
    .whereIn('refund_status', [...states])
    .orderBy('id')) as Row[];
  return rows.map(toRefundRecord);
}
