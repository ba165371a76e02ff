import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { bookingReference } from '../../domain/booking-reference';
import { BOOKING_TABLE } from '../../read-models/booking-record';

const BATCH = 500;

/**
 * Gives imported bookings what every booking of this platform has and the old system did not know: the number that
 * people say, and the expert's zone. @returns nothing to say
 */
export async function completeImportedBookings(strapi: Core.Strapi): Promise<string[]> {
  for (;;) {
    const left = await joinTransaction(strapi, async (trx) => {
      const rows = (await trx({ booking: BOOKING_TABLE })
        .leftJoin({ expert: 'experts_consultants' }, (join) =>
          join.on('expert.document_id', 'booking.consultant_document_id').andOnVal('expert.locale', 'en'),
        )
        .where({ 'booking.booked_through': 'import', 'booking.reference': null })
        .orderBy('booking.id')
        .limit(BATCH)
        .select({ id: 'booking.id', zone: 'expert.timezone' })) as { id: number; zone: string | null }[];
      for (const { id, zone } of rows) {
        // Not through Strapi, which would say that the booking was changed just now.
        await trx(BOOKING_TABLE)
          .where({ id })
          .update({
            reference: bookingReference(),
            consultant_timezone: trx.raw('coalesce(consultant_timezone, ?)', [zone ?? 'UTC']),
          });
      }
      return rows.length;
    });
    if (left < BATCH) return [];
  }
}
