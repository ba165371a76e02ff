import type { Core } from '@strapi/strapi';
import { recordOutsideRefund } from '../../../billing/public';
import { importedBookings } from '../../read-models/imported-bookings';

/**
 * What the old system paid back since an earlier run is noted at the payments that opened in the ledger then. @returns
 * nothing to say
 */
export async function followImportedRefunds(strapi: Core.Strapi): Promise<string[]> {
  const bookings = importedBookings(strapi, {
    paymentStatus: { $in: ['completed', 'refunded', 'partially_refunded'] },
    refundAmountCents: { $gt: 0 },
  });
  for await (const { documentId, refundAmountCents } of bookings) {
    await recordOutsideRefund(strapi, { bookingDocumentId: documentId, refundedCents: Number(refundAmountCents) });
  }
  return [];
}
