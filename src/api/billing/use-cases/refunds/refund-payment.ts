import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { toCents } from '../../../../shared/money/cents';
import { formatMoney, nearestWhole } from '../../../../shared/money/currency';
import { wholeAmountFault } from '../../../../shared/money/whole-amounts';
import type { RefundPaymentInput, RequestedRefund } from '../../contracts/payments';
import { leftOfPayment, lockPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import { findRefund, type RefundRecord } from '../../store/refund-record';
import { promiseRefund } from './promise-refund';

/**
 * Pays back a part or all of a booking's payment: the refund is written in the caller's transaction (or one of its
 * own) and leaves through the outbox; `refund.succeeded` or `refund.failed` tells the end. While a bank holds the money
 * it is `waiting` and is done when the dispute ends. The same key gives the same refund.
 * @throws AppError `invalid_amount` (0 is no refund, nor is half a yen), `not_found`, `payment_not_refundable`,
 * `refund_exceeds_paid`, `idempotency_conflict` when the key was used for another amount
 */
export async function refundPayment(strapi: Core.Strapi, input: RefundPaymentInput): Promise<RequestedRefund> {
  const { amountCents } = input;
  if (!Number.isSafeInteger(amountCents) || amountCents <= 0) {
    throw new AppError('invalid_amount', 'A refund is a whole number of hundredths above 0.', { path: 'amountCents' });
  }
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: input.bookingDocumentId });
    if (!payment) throw new AppError('not_found', 'The booking has no payment.', { path: 'bookingDocumentId' });
    const before = await findRefund(trx, { idempotency_key: input.idempotencyKey });
    if (before) return repeated(before, { payment, amountCents });
    if (!payment.completedAt) {
      throw new AppError('payment_not_refundable', `The payment is ${payment.status}; there is nothing to pay back.`);
    }
    const fault = wholeAmountFault(amountCents, payment.currency, leftOfPayment(payment));
    if (fault !== null) throw new AppError('invalid_amount', fault, { path: 'amountCents' });
    await reserve(trx, { payment, amountCents });
    return promiseRefund(strapi, trx, { ...input, payment });
  });
}

function repeated(
  before: RefundRecord,
  { payment, amountCents }: { payment: PaymentRecord; amountCents: number },
): RequestedRefund {
  if (before.paymentDocumentId !== payment.documentId || before.owedCents !== amountCents) {
    throw new AppError('idempotency_conflict', 'This key was used for another refund.', { path: 'idempotencyKey' });
  }
  return requested(before);
}

/** A refund as the answer to who asked for it. */
export function requested({ documentId, status, amountCents }: RefundRecord): RequestedRefund {
  return { refundDocumentId: documentId, refundStatus: status, amountCents };
}

/** The conditional update that makes a refund beyond what is left of the payment impossible. */
async function reserve(
  trx: Knex.Transaction,
  { payment, amountCents }: { payment: PaymentRecord; amountCents: number },
): Promise<void> {
  const reserved = await trx(PAYMENT_TABLE)
    .where({ document_id: payment.documentId })
    .whereRaw('refund_reserved_cents + coalesce(dispute_lost_cents, 0) + ? <= gross_amount_cents', [amountCents])
    .update({ refund_reserved_cents: trx.raw('refund_reserved_cents + ?', [amountCents]) });
  if (reserved === 1) return;
  const { currency, disputeLostCents } = payment;
  const refundableCents = nearestWhole(leftOfPayment(payment), currency).below;
  const left = `The refund is more than what is left of the payment: ${refundableCents} (${money(refundableCents, currency)}).`;
  const lost = ` The client got ${money(disputeLostCents, currency)} back through the bank.`;
  throw new AppError('refund_exceeds_paid', disputeLostCents > 0 ? left + lost : left, {
    path: 'amountCents',
    refundableCents,
  });
}

const money = (cents: number, currency: string): string => formatMoney(toCents(cents), currency, 'en');
