import type { Core } from '@strapi/strapi';
import { paymentOf } from '../../billing/public';

/** What can still be given back of a booking's payment, in hundredths: what is on its way is no longer there. */
export async function refundableCents(strapi: Core.Strapi, booking: { documentId: string }): Promise<number> {
  const payment = await paymentOf(strapi, { bookingDocumentId: booking.documentId });
  return payment?.refundableCents ?? 0;
}
