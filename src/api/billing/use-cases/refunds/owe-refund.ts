import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { nearestWhole } from '../../../../shared/money/currency';
import type { RefundPaymentInput, RequestedRefund } from '../../contracts/payments';
import { leftOfPayment, lockPayment, PAYMENT_TABLE } from '../../store/payment-record';
import { findRefund } from '../../store/refund-record';
import { requested } from './refund-payment';
import { promiseRefund } from './promise-refund';

/**
 * Pays back what the platform owes by its own rules (a cancellation, a session that did not take place, a payment that
 * came too late), never more than what the client has not got back yet: null when that is nothing. While a bank holds
 * the money the refund waits, and is done or settled when the dispute ends. Under one key it is owed once, whatever is
 * computed when it is asked for again.
 */
export async function oweRefund(strapi: Core.Strapi, input: RefundPaymentInput): Promise<RequestedRefund | null> {
  return joinTransaction(strapi, async (trx: Knex.Transaction) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: input.bookingDocumentId });
    if (!payment) return null;
    const before = await findRefund(trx, { idempotency_key: input.idempotencyKey });
    if (before) return requested(before);
    const most = nearestWhole(leftOfPayment(payment), payment.currency).below;
    const amountCents = Math.min(most, input.amountCents);
    if (amountCents <= 0) return null;
    await trx(PAYMENT_TABLE)
      .where({ document_id: payment.documentId })
      .update({ refund_reserved_cents: payment.refundReservedCents + amountCents });
    return promiseRefund(strapi, trx, { ...input, payment, amountCents });
  });
}
