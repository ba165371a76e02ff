import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rowMover } from '../../../shared/database/move-rows';
import { dateOf } from '../../../shared/database/row-values';
import { toCents } from '../../../shared/money/cents';
import type { GatewayName, PaymentState } from '../contracts/payments';
import { unpaidStates } from '../domain/payments/payment-states';

export const PAYMENT = 'api::billing.payment-transaction';
export const PAYMENT_TABLE = 'billing_payment_transactions';

/** A row of payment-transaction: a booking's payment, or a payout that sends a part of it on. */
export interface PaymentRecord {
  id: number;
  documentId: string;
  reference: string;
  /** The intent's id at the gateway, or the transfer's. */
  externalId: string | null;
  /** Of a payout: the payment that the money comes from. */
  parentDocumentId: string | null;
  bookingDocumentId: string | null;
  consultantDocumentId: string;
  gateway: GatewayName;
  paymentMethod: string;
  status: PaymentState;
  currency: string;
  grossCents: number;
  platformFeeCents: number;
  consultantPayoutCents: number;
  taxCents: number;
  gatewayFeeCents: number;
  refundedCents: number;
  refundReservedCents: number;
  /** What banks gave the client for good. */
  disputeLostCents: number;
  customerEmail: string | null;
  gatewayStatus: string | null;
  failureReason: string | null;
  lastFailureId: string | null;
  intentRequestedAt: Date | null;
  completedAt: Date | null;
  earningsDueAt: Date | null;
  earningsReleasedAt: Date | null;
}

export type PaymentKey =
  | { document_id: string }
  | { booking_document_id: string }
  | { external_transaction_id: string };

/** A booking's payment by one of its keys, locked until the transaction ends; null when there is none. */
export async function lockPayment(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  key: PaymentKey,
): Promise<PaymentRecord | null> {
  const query = bookingPayment(trx, key);
  const row = (await (strapi.db.dialect.client === 'postgres' ? query.forUpdate() : query)) as Row | undefined;
  return row ? toPaymentRecord(row) : null;
}

/** A booking's payment as it stands. */
export async function findPayment(knex: Knex, key: PaymentKey): Promise<PaymentRecord | null> {
  const row = (await bookingPayment(knex, key)) as Row | undefined;
  return row ? toPaymentRecord(row) : null;
}

/** Moves payments whose money has not arrived, in one update that is conditional on where they are. */
export const moveUnpaid = rowMover('transaction_status', unpaidStates);

/** Changes columns of a payment that the transaction has locked. */
export async function patchPayment(
  trx: Knex.Transaction,
  { documentId }: Pick<PaymentRecord, 'documentId'>,
  columns: Record<string, unknown>,
): Promise<void> {
  await trx(PAYMENT_TABLE).where({ document_id: documentId }).update(columns);
}

type Row = Record<string, unknown>;

function bookingPayment(knex: Knex, key: PaymentKey): Knex.QueryBuilder {
  return knex(PAYMENT_TABLE).where(key).where({ transaction_type: 'booking_payment' }).orderBy('id', 'desc').first();
}

export function toPaymentRecord(row: Row): PaymentRecord {
  const text = (column: string) => (row[column] ?? null) as string | null;
  const cents = (column: string) => toCents(row[column] ?? 0);
  return {
    id: row.id as number,
    documentId: row.document_id as string,
    reference: row.transaction_reference as string,
    externalId: text('external_transaction_id'),
    parentDocumentId: text('parent_document_id'),
    bookingDocumentId: text('booking_document_id'),
    consultantDocumentId: text('consultant_document_id') ?? '',
    gateway: row.payment_gateway as GatewayName,
    paymentMethod: row.payment_method as string,
    status: row.transaction_status as PaymentState,
    currency: row.currency as string,
    grossCents: cents('gross_amount_cents'),
    platformFeeCents: cents('platform_fee_cents'),
    consultantPayoutCents: cents('consultant_payout_cents'),
    taxCents: cents('tax_amount_cents'),
    gatewayFeeCents: cents('gateway_fee_cents'),
    refundedCents: cents('refunded_cents'),
    refundReservedCents: cents('refund_reserved_cents'),
    disputeLostCents: cents('dispute_lost_cents'),
    customerEmail: text('customer_email'),
    gatewayStatus: text('gateway_status'),
    failureReason: text('failure_reason'),
    lastFailureId: text('last_failure_id'),
    intentRequestedAt: dateOf(row.intent_requested_at),
    completedAt: dateOf(row.completed_at),
    earningsDueAt: dateOf(row.earnings_due_at),
    earningsReleasedAt: dateOf(row.earnings_released_at),
  };
}

/** What the client of a payment has not got back in any way and is not promised yet, in hundredths; 0 while it is unpaid. */
export function leftOfPayment(payment: PaymentRecord): number {
  const { completedAt, grossCents, refundReservedCents, disputeLostCents } = payment;
  return completedAt ? Math.max(0, grossCents - refundReservedCents - disputeLostCents) : 0;
}
