import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { BOOKING, type BookingRecord } from './booking-record';

const BATCH = 200;

/** Goes over the imported bookings that a condition means and nobody deleted, in the order of their rows. */
export async function* importedBookings(
  strapi: Core.Strapi,
  where: Record<string, unknown>,
): AsyncGenerator<BookingRecord> {
  let after = 0;
  for (;;) {
    const bookings = (await rowsOf(strapi, BOOKING).findMany({
      where: { ...where, id: { $gt: after }, bookedThrough: 'import', deletedAt: null },
      orderBy: { id: 'asc' },
      limit: BATCH,
    })) as BookingRecord[];
    yield* bookings;
    if (bookings.length < BATCH) return;
    after = bookings.at(-1)?.id ?? after;
  }
}
