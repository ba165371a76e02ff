import type { Core } from '@strapi/strapi';
import { releaseRedemption } from '../../../billing/public';
import { releaseSeats } from '../seats/release-seats';

/** Frees the seats and the coupon of a booking. Call in the transaction of its change. */
export async function releaseHold(
  strapi: Core.Strapi,
  booking: { documentId: string; occurrenceDocumentId: string | null; seats: number },
  keepCoupon = false,
): Promise<void> {
  if (booking.occurrenceDocumentId) {
    await releaseSeats(strapi, { occurrenceDocumentId: booking.occurrenceDocumentId, seats: booking.seats });
  }
  if (!keepCoupon) await releaseRedemption(strapi, { bookingDocumentId: booking.documentId });
}
