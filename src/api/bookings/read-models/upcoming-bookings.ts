import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { SEATED_STATES } from '../domain/booking-states';
import { BOOKING, type BookingRecord } from './booking-record';

/** More than anybody has to come. */
const MOST = 50;

/** Those of the bookings that are still to come, the next one first. */
export async function upcomingBookings(
  strapi: Core.Strapi,
  where: Record<string, unknown>,
  at: Date,
): Promise<BookingRecord[]> {
  return (await rowsOf(strapi, BOOKING).findMany({
    where: { ...where, bookingStatus: { $in: [...SEATED_STATES] }, scheduledStart: { $gt: at }, deletedAt: null },
    orderBy: { scheduledStart: 'asc' },
    limit: MOST,
  })) as BookingRecord[];
}
