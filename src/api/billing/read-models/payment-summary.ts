import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../shared/database/transaction';
import { nearestWhole } from '../../../shared/money/currency';
import type { PaymentSummary } from '../contracts/payments';
import { isByHand } from '../store/by-hand';
import { isHeldByBank } from '../store/payment-facts';
import { findPayment, leftOfPayment } from '../store/payment-record';

/** The booking's payment, or null when it has none. */
export async function paymentOf(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<PaymentSummary | null> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await findPayment(trx, { booking_document_id: bookingDocumentId });
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
      // The half yen of an imported payment can never be sent.
      refundableCents: nearestWhole(leftOfPayment(payment), payment.currency).below,
      isHeldByBank: await isHeldByBank(trx, payment),
      isByHand: isByHand(strapi, payment),
    };
  });
}
