import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import type { PaymentSummary } from '../contracts/payments';
import { findPayment } from '../records/payment-record';

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
  };
}
