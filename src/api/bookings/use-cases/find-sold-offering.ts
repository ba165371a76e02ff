import type { Core } from '@strapi/strapi';
import { findBookableOffering, type BookableOffering } from '../../experts/public';
import type { BookingRecord } from '../read-models/booking-record';

/**
 * The offering of a booking with the length that was sold, whatever an editor has made of it since; null when it may
 * no longer be sold, or is given by another expert than the one who was booked.
 */
export async function findSoldOffering(
  strapi: Core.Strapi,
  booking: Pick<BookingRecord, 'offeringDocumentId' | 'consultantDocumentId' | 'scheduledStart' | 'scheduledEnd'>,
): Promise<BookableOffering | null> {
  const offering = await findBookableOffering(strapi, booking.offeringDocumentId);
  if (offering?.consultant.documentId !== booking.consultantDocumentId) return null;
  const soldMs = new Date(booking.scheduledEnd).getTime() - new Date(booking.scheduledStart).getTime();
  return { ...offering, durationMinutes: soldMs / 60_000 };
}
