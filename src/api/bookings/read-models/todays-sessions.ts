import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { now } from '../../../shared/time/clock';
import { formatDay, parseDay } from '../../../shared/time/day';
import { instantsOfWallClock, wallClockAt } from '../../../shared/time/zone';
import type { TodaysSessions } from '../contracts/todays-sessions';
import { BOOKING, type BookingRecord } from './booking-record';

const LIMIT = 50;

/** States that mean a session that takes place, or took place, today. */
const SHOWN = ['confirmed', 'in_progress', 'completed', 'no_show_client', 'no_show_consultant'];

/** The sessions of the organization's calendar day, by time; 50 at most. */
export async function todaysSessions(strapi: Core.Strapi): Promise<TodaysSessions> {
  const { timeZone } = settings(strapi).organization;
  const { date } = wallClockAt(timeZone, now(strapi));
  const rows = (await rowsOf(strapi, BOOKING).findMany({
    where: {
      bookingStatus: { $in: SHOWN },
      deletedAt: null,
      scheduledStart: { $gte: midnight(timeZone, date), $lt: midnight(timeZone, dayAfter(date)) },
    },
    orderBy: { scheduledStart: 'asc' },
    limit: LIMIT,
    populate: { consultant: { select: ['displayName', 'firstName', 'lastName'] } },
  })) as (BookingRecord & { consultant: Record<'displayName' | 'firstName' | 'lastName', string | null> | null })[];
  return {
    date,
    timeZone,
    sessions: rows.map((row) => ({
      documentId: row.documentId,
      reference: row.reference,
      start: new Date(row.scheduledStart).toISOString(),
      end: new Date(row.scheduledEnd).toISOString(),
      client: `${row.clientFirstName} ${row.clientLastName}`,
      expert: row.consultant?.displayName ?? [row.consultant?.firstName, row.consultant?.lastName].join(' ').trim(),
      bookingStatus: row.bookingStatus,
    })),
  };
}

function dayAfter(date: string): string {
  return formatDay((parseDay(date) ?? 0) + 1);
}

/** Where the clocks jump over midnight the day begins with the first minute there is. */
function midnight(timeZone: string, date: string): Date {
  return (
    instantsOfWallClock(timeZone, date, '00:00')[0] ?? instantsOfWallClock(timeZone, date, '01:00')[0] ?? new Date(date)
  );
}
