import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';

/**
 * Gives seats back. The last one closes the occurrence: its claims are free again and the week counts one less.
 * Call inside the transaction of the booking's change.
 */
export function releaseSeats(
  strapi: Core.Strapi,
  from: { occurrenceDocumentId: string; seats: number },
): Promise<void> {
  const occurrence = { document_id: from.occurrenceDocumentId, occurrence_status: 'open' };
  return inTransaction(strapi, async (trx) => {
    await trx('bookings_booking_occurrences')
      .where(occurrence)
      .where('seats_taken', '>=', from.seats)
      .decrement('seats_taken', from.seats);
    const closed = await trx('bookings_booking_occurrences')
      .where({ ...occurrence, seats_taken: 0 })
      .update({ occurrence_status: 'released' })
      .returning(['offering_document_id', 'iso_week']);
    if (closed.length === 0) return;
    await trx('bookings_resource_claims').where({ occurrence_document_id: from.occurrenceDocumentId }).delete();
    const week = closed[0] as { offering_document_id: string; iso_week: string };
    await trx('bookings_weekly_counters').where(week).where('used', '>', 0).decrement('used', 1);
  });
}
