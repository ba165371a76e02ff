import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { nearestWhole } from '../../../shared/money/currency';
import type { PaymentSummary } from '../contracts/payments';
import { findPayment, type PaymentRecord } from '../records/payment-record';

/** The booking's payment, or null when it has none. */
export async function paymentOf(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<PaymentSummary | null> {
  const payment = await joinTransaction(strapi, (trx) => findPayment(trx, { booking_document_id: bookingDocumentId }));
  if (!payment) return null;
  return {
    paymentDocumentId: payment.documentId,
    reference: payment.reference,
    gateway: payment.gateway,
    intentId: payment.externalId,
    transactionStatus: payment.status,
    currency: payment.currency,
    totalAmountCents: payment.grossCents,
    refundedCents: payment.refundedCents,
    refundReservedCents: payment.refundReservedCents,
    refundableCents: refundableCents(payment),
  };
}

/** What is left of a payment, whole in its currency: the half yen of an imported one can never be sent. */
function refundableCents({ grossCents, refundReservedCents, currency }: PaymentRecord): number {
  return nearestWhole(Math.max(0, grossCents - refundReservedCents), currency).below;
}
