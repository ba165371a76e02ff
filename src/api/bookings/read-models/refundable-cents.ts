import type { Core } from '@strapi/strapi';
import { paymentOf } from '../../billing/public';

/** What is left of a booking's payment, in hundredths: refunds that are still on their way are no longer there. */
export async function refundableCents(strapi: Core.Strapi, booking: { documentId: string }): Promise<number> {
  const payment = await paymentOf(strapi, { bookingDocumentId: booking.documentId });
  return payment ? payment.totalAmountCents - payment.refundReservedCents : 0;
}
