import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookingEventPayload } from '../contracts/booking-event';
import { toBookingEventPayload } from '../domain/booking-event';
import type { BookingEventSource } from '../domain/booking-event';
import { BOOKING } from './booking-record';

/** Many bookings as `bookingSnapshot` gives one, in any order; those that do not exist any more are left out. */
export async function bookingSnapshots(strapi: Core.Strapi, documentIds: string[]): Promise<BookingEventPayload[]> {
  const rows = (await rowsOf(strapi, BOOKING).findMany({
    where: { documentId: { $in: documentIds }, deletedAt: null },
    populate: { consultant: true, offering: true },
  })) as BookingEventSource[];
  return rows.map((row) => toBookingEventPayload(row));
}

/** A page of bookings in the order of their making: those after the row id `after`, at most `limit`. */
export async function bookingIdsAfter(
  strapi: Core.Strapi,
  { after, limit }: { after: number; limit: number },
): Promise<{ documentIds: string[]; last: number }> {
  const rows = await rowsOf(strapi, BOOKING).findMany({
    select: ['id', 'documentId'],
    where: { id: { $gt: after }, deletedAt: null },
    orderBy: { id: 'asc' },
    limit,
  });
  return { documentIds: rows.map(({ documentId }) => documentId), last: rows.at(-1)?.id ?? after };
}
