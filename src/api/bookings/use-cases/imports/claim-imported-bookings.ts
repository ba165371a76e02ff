import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { isTimeZone } from '../../../../shared/time/zone';
import { isoWeekAt } from '../../../../shared/time/zone-input';
import { consultantResourceKey } from '../../domain/slots/claims';
import { BOOKING_TABLE } from '../../read-models/booking-record';
import { importedBookings } from '../../read-models/imported-bookings';
import { takeSeats } from '../seats/take-seats';
import { releaseStaleClaims } from './release-stale-claims';

interface ImportedBooking {
  id: number;
  documentId: string;
  consultantDocumentId: string;
  offeringDocumentId: string | null;
  scheduledStart: string;
  scheduledEnd: string;
  timezone: string | null;
}

/** Sessions of a system that knew no offerings. */
const NO_OFFERING = 'imported';
/** The document gives the hours of a session two digits. */
const MOST_HOURS = 100;

/**
 * Claims the time of bookings that were imported and are still to come, so that nobody books it again. Those that a
 * later run moved, or ended, give their old time back first. @returns a sentence for each whose time is taken already;
 * the booking itself stays
 */
export async function claimImportedBookings(strapi: Core.Strapi): Promise<string[]> {
  const warnings: string[] = [];
  await releaseStaleClaims(strapi);
  const bookings = importedBookings(strapi, {
    bookingStatus: { $in: ['pending', 'confirmed'] },
    scheduledStart: { $gt: now(strapi) },
    consultantDocumentId: { $notNull: true },
    occurrenceDocumentId: null,
  });
  for await (const booking of bookings) {
    const refused = await claim(strapi, booking);
    if (refused) warnings.push(`booking ${booking.documentId} at ${booking.scheduledStart}: ${refused}`);
  }
  return warnings;
}

async function claim(strapi: Core.Strapi, booking: ImportedBooking): Promise<string | null> {
  const [startsAt, endsAt] = [new Date(booking.scheduledStart), new Date(booking.scheduledEnd)];
  const hours = (endsAt.getTime() - startsAt.getTime()) / 3_600_000;
  if (!(hours > 0 && hours < MOST_HOURS)) return `It lasts ${hours} hours, which claims no time.`;
  // The instants are known, whatever the source called their zone.
  const timezone = booking.timezone !== null && isTimeZone(booking.timezone) ? booking.timezone : 'UTC';
  try {
    await inTransaction(strapi, async (trx) => {
      const occurrenceDocumentId = await takeSeats(strapi, {
        startsAt,
        endsAt,
        claimStartsAt: startsAt,
        claimEndsAt: endsAt,
        isoWeek: isoWeekAt(timezone, startsAt),
        resourceKey: consultantResourceKey(booking.consultantDocumentId),
        consultantDocumentId: booking.consultantDocumentId,
        offeringDocumentId: booking.offeringDocumentId ?? NO_OFFERING,
        timezone,
        weeklyLimit: null,
        capacity: 1,
        seats: 1,
      });
      // Not through Strapi, which would say that the booking was changed just now.
      await trx(BOOKING_TABLE).where({ id: booking.id }).update({ occurrence_document_id: occurrenceDocumentId });
    });
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}
