import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../shared/documents/transaction';
import { SEATED_STATES } from '../../domain/booking-states';
import { BOOKING_TABLE } from '../../read-models/booking-record';
import { releaseSeats } from '../seats/release-seats';

interface Stale {
  id: number;
  occurrence: string;
  seats: number | null;
}

/**
 * Gives back the time that imported bookings claimed and have no longer: moved to another time or expert, ended or deleted in
 * the system that they came from.
 */
export function releaseStaleClaims(strapi: Core.Strapi): Promise<void> {
  return inTransaction(strapi, async (trx) => {
    const stale = (await trx(`${BOOKING_TABLE} as booking`)
      .join('bookings_booking_occurrences as occurrence', 'occurrence.document_id', 'booking.occurrence_document_id')
      .where({ 'booking.booked_through': 'import', 'occurrence.occurrence_status': 'open' })
      .where((changed: Knex.QueryBuilder) => {
        changed.whereNotIn('booking.booking_status', [...SEATED_STATES]);
        changed.orWhereNotNull('booking.deleted_at');
        changed.orWhereRaw('booking.scheduled_start <> occurrence.starts_at');
        changed.orWhereRaw('booking.scheduled_end <> occurrence.ends_at');
        changed.orWhereRaw('booking.consultant_document_id <> occurrence.consultant_document_id');
      })
      .orderBy('booking.id')
      .select({
        id: 'booking.id',
        occurrence: 'booking.occurrence_document_id',
        seats: 'booking.seats',
      })) as Stale[];
    for (const { id, occurrence, seats } of stale) {
      await releaseSeats(strapi, { occurrenceDocumentId: occurrence, seats: seats ?? 1 });
      await trx(BOOKING_TABLE).where({ id }).update({ occurrence_document_id: null });
    }
  });
}
