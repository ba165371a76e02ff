import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayRefund } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { publishEvent } from '../../../system/public';
import type { BillingEvents } from '../../contracts/events';
import type { RefundState } from '../../contracts/payments';
import { PLATFORM_FEES, TAX_PAYABLE } from '../../domain/ledger/accounts';
import type { AccountAmount } from '../../domain/ledger/position';
import { refreshPaidStatus } from '../payments/refresh-paid-status';
import { lockPayment, PAYMENT_TABLE, type PaymentRecord } from '../../records/payment-record';
import { findRefund, lockRefund, patchRefund, type RefundRecord } from '../../records/refund-record';
import { writeRefund } from './write-refund';

/** The metadata that tells which of our refunds a refund at the gateway is. */
export const REFUND_METADATA = 'refund_id';

const RANK: Record<RefundState, number> = {
  pending: 0,
  processing: 1,
  unknown: 1,
  succeeded: 2,
  failed: 3,
  cancelled: 3,
};

/**
 * Brings our refund to where the gateway says that it is, with ledger and events in the same transaction. It only
 * moves forward. A refund that was made at the gateway itself, without us, is taken over. False when its payment is
 * not known (yet).
 */
export async function applyRefund(strapi: Core.Strapi, reported: GatewayRefund): Promise<boolean> {
  return joinTransaction(strapi, async (trx) => {
    // The payment is locked first everywhere, so that no two transactions wait for each other.
    const payment = await lockPayment(strapi, trx, { external_transaction_id: reported.intentId });
    if (!payment?.completedAt) return false;
    const refund = await refundOf(strapi, trx, { payment, reported });
    if (!refund) return false;
    await patchRefund(trx, refund, { external_refund_id: reported.id });
    const status = reported.status === 'canceled' ? 'cancelled' : reported.status;
    const { failureReason } = reported;
    await moveRefund(strapi, trx, { payment, refund, status, failureReason });
    return true;
  });
}

/** Ends a refund that the gateway refused: the money stays, and can be refunded again. */
export async function failRefund(strapi: Core.Strapi, refundDocumentId: string, failureReason: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const found = await findRefund(trx, { document_id: refundDocumentId });
    const payment = found && (await lockPayment(strapi, trx, { document_id: found.paymentDocumentId }));
    const refund = payment && (await lockRefund(strapi, trx, { document_id: refundDocumentId }));
    if (!refund) return;
    await moveRefund(strapi, trx, { payment, refund, status: 'failed', failureReason });
  });
}

async function refundOf(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, reported }: { payment: PaymentRecord; reported: GatewayRefund },
): Promise<RefundRecord | null> {
  const known = await lockRefund(strapi, trx, { external_refund_id: reported.id });
  if (known) return known;
  const named = reported.metadata[REFUND_METADATA];
  if (named) return lockRefund(strapi, trx, { document_id: named });
  const documentId = await writeRefund(strapi, {
    payment,
    amountCents: reported.amountCents,
    reason: 'made_at_gateway',
    idempotencyKey: `gateway:${reported.id}`,
    externalRefundId: reported.id,
  });
  await changeReserved(trx, payment, reported.amountCents);
  return lockRefund(strapi, trx, { document_id: documentId });
}

interface Move {
  payment: PaymentRecord;
  refund: RefundRecord;
  status: RefundState;
  failureReason: string | null;
}

async function moveRefund(strapi: Core.Strapi, trx: Knex.Transaction, move: Move): Promise<void> {
  const { payment, refund, status } = move;
  if (RANK[status] <= RANK[refund.status]) return;
  const at = now(strapi);
  const isOver = status === 'succeeded' || status === 'failed' || status === 'cancelled';
  await patchRefund(trx, refund, {
    refund_status: status,
    failure_reason: move.failureReason,
    completed_at: isOver ? at : null,
    updated_at: at,
  });
  const hasFailed = status === 'failed' || status === 'cancelled';
  if (hasFailed) await changeReserved(trx, payment, -refund.amountCents);
  if (!isOver) return;
  const { entries, refundedCents } = await refreshPaidStatus(strapi, trx, {
    payment,
    reference: hasFailed ? `refund-failed:${refund.reference}` : `refund:${refund.reference}`,
    kind: hasFailed ? 'refund_failed' : 'refund',
    description: hasFailed ? `Refund ${refund.reference} came back` : `Refund ${refund.reference}: ${refund.reason}`,
  });
  if (status === 'succeeded') await patchRefund(trx, refund, allocation(refund, entries));
  await publish(strapi, { ...move, refundedCents, at });
}

/** What came out of each part, as the ledger took it. */
function allocation(refund: RefundRecord, entries: readonly AccountAmount[]): Record<string, number> {
  const from = (code: string) => entries.find(({ account }) => account.code === code)?.amountCents ?? 0;
  const fee = from(PLATFORM_FEES.code);
  const tax = from(TAX_PAYABLE.code);
  return { platform_fee_cents: fee, tax_cents: tax, consultant_payout_cents: refund.amountCents - fee - tax };
}

/** A refund made at the gateway may come on top of one of ours that it will refuse: no more than all is reserved. */
async function changeReserved(trx: Knex.Transaction, payment: PaymentRecord, cents: number): Promise<void> {
  const reserved = Math.max(0, Math.min(payment.grossCents, payment.refundReservedCents + cents));
  await trx(PAYMENT_TABLE).where({ document_id: payment.documentId }).update({ refund_reserved_cents: reserved });
}

async function publish(strapi: Core.Strapi, move: Move & { refundedCents: number; at: Date }): Promise<void> {
  const { payment, refund, refundedCents } = move;
  if (!payment.bookingDocumentId) return;
  const facts: BillingEvents['refund.succeeded'] = {
    bookingId: payment.bookingDocumentId,
    paymentDocumentId: payment.documentId,
    refundDocumentId: refund.documentId,
    amountCents: refund.amountCents,
    refundedCents,
    fullyRefunded: refundedCents >= payment.grossCents,
    currency: payment.currency,
    reason: refund.reason,
    occurredAt: move.at.toISOString(),
  };
  const key = payment.bookingDocumentId;
  if (move.status === 'succeeded') await publishEvent(strapi, { type: 'refund.succeeded', key, payload: { ...facts } });
  else {
    const failureReason = move.failureReason ?? 'The gateway did not carry out the refund.';
    await publishEvent(strapi, { type: 'refund.failed', key, payload: { ...facts, failureReason } });
  }
}
