import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { wholeAmountFault } from '../../../../shared/money/whole-amounts';
import { enqueueOutbox } from '../../../system/public';
import type { RefundPaymentInput, RequestedRefund } from '../../contracts/payments';
import { lockPayment, PAYMENT_TABLE, type PaymentRecord } from '../../records/payment-record';
import { findRefund } from '../../records/refund-record';
import { writeRefund } from './write-refund';

export const PAYMENT_CHANNEL = 'payment';

/**
 * Pays back a part or all of a booking's payment: the refund is written in the caller's transaction (or one of its
 * own) and leaves through the outbox; `refund.succeeded` or `refund.failed` tells the end. The same key gives the same
 * refund.
 * @throws AppError `invalid_amount` (0 is no refund, nor is half a yen), `not_found`, `payment_not_refundable`, `refund_exceeds_paid`,
 * `idempotency_conflict` when the key was used for another amount
 */
export async function refundPayment(strapi: Core.Strapi, input: RefundPaymentInput): Promise<RequestedRefund> {
  const { amountCents } = input;
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) {
    throw new AppError('invalid_amount', 'A refund is a whole number of hundredths above 0.', { path: 'amountCents' });
  }
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: input.bookingDocumentId });
    if (!payment) throw new AppError('not_found', 'The booking has no payment.', { path: 'bookingDocumentId' });
    const before = await repeated(trx, { payment, input });
    if (before) return before;
    if (!payment.completedAt) {
      throw new AppError('payment_not_refundable', `The payment is ${payment.status}; there is nothing to pay back.`);
    }
    const fault = wholeAmountFault(amountCents, payment.currency, payment.grossCents - payment.refundReservedCents);
    if (fault !== null) throw new AppError('invalid_amount', fault, { path: 'amountCents' });
    await reserve(trx, { payment, amountCents });
    const { reason, idempotencyKey } = input;
    const refundDocumentId = await writeRefund(strapi, { payment, amountCents, reason, idempotencyKey });
    await enqueueOutbox(strapi, {
      channel: PAYMENT_CHANNEL,
      kind: 'refund',
      payload: { refundDocumentId },
      dedupeKey: `refund:${refundDocumentId}`,
    });
    return { refundDocumentId, refundStatus: 'pending', amountCents };
  });
}

async function repeated(
  trx: Knex.Transaction,
  { payment, input }: { payment: PaymentRecord; input: RefundPaymentInput },
): Promise<RequestedRefund | null> {
  const before = await findRefund(trx, { idempotency_key: input.idempotencyKey });
  if (!before) return null;
  if (before.paymentDocumentId !== payment.documentId || before.amountCents !== input.amountCents) {
    throw new AppError('idempotency_conflict', 'This key was used for another refund.', { path: 'idempotencyKey' });
  }
  return { refundDocumentId: before.documentId, refundStatus: before.status, amountCents: before.amountCents };
}

/** The conditional update that makes a refund beyond the payment impossible. */
async function reserve(
  trx: Knex.Transaction,
  { payment, amountCents }: { payment: PaymentRecord; amountCents: number },
): Promise<void> {
  const reserved = await trx(PAYMENT_TABLE)
    .where({ document_id: payment.documentId })
    .whereRaw('refund_reserved_cents + ? <= gross_amount_cents', [amountCents])
    .update({ refund_reserved_cents: trx.raw('refund_reserved_cents + ?', [amountCents]) });
  if (reserved === 1) return;
  throw new AppError('refund_exceeds_paid', 'The refund is more than what is left of the payment.', {
    path: 'amountCents',
    refundableCents: payment.grossCents - payment.refundReservedCents,
  });
}
