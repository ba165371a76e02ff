import { readOverride, readRule, type OverrideRow } from '../../../src/api/bookings/domain/slots/read-rows';
import type { Availability, BookedSession, SlotTerms } from '../../../src/api/bookings/domain/slots/model';
import { wallClockAt, type EpochMinute } from '../../../src/shared/time/zone';

/** `09:00-12:00` on every weekday named, e.g. `{ 1: ['09:00-12:00', '13:00-17:00'] }`; `*` is every day. */
export type WeekSketch = Partial<Record<'*' | 0 | 1 | 2 | 3 | 4 | 5 | 6, string[]>>;

export interface AvailabilitySketch {
  zone?: string;
  week?: WeekSketch;
  overrides?: (Partial<OverrideRow> & { date: string })[];
  sessions?: BookedSession[];
  terms?: Partial<SlotTerms>;
}

/** An expert who is free without notice or limits, unless the sketch says otherwise. */
export function buildAvailability(sketch: AvailabilitySketch = {}): Availability {
  const { '*': daily, ...days } = sketch.week ?? { '*': ['09:00-17:00'] };
  const week = { ...(daily && Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, daily]))), ...days };
  return {
    calendar: {
      zone: sketch.zone ?? 'Europe/Berlin',
      rules: Object.entries(week).flatMap(([weekday, hours]) =>
        hours.flatMap((text) => {
          const [startTime = '', endTime = ''] = text.split('-');
          return readRule({ weekday: Number(weekday), startTime, endTime }) ?? [];
        }),
      ),
      overrides: (sketch.overrides ?? []).flatMap(
        (override) => readOverride({ kind: 'blocked', every: 'once', ...override }) ?? [],
      ),
      sessions: sketch.sessions ?? [],
    },
    terms: {
      offeringDocumentId: 'offering',
      durationMinutes: 60,
      stepMinutes: 60,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      noticeMinutes: 0,
      maxAdvanceDays: 100_000,
      sessionsPerWeek: null,
      maxWeeklyMinutes: null,
      capacity: 1,
      ...sketch.terms,
    },
  };
}

/** A session of the offering at an instant, an hour long and without buffers unless said otherwise. */
export function buildSession(startsAt: string, changes: Partial<BookedSession> = {}): BookedSession {
  const start = minuteOf(startsAt);
  const end = changes.end ?? start + 60;
  return {
    occurrenceDocumentId: `session-${startsAt}`,
    offeringDocumentId: 'offering',
    start,
    end,
    claimStart: start,
    claimEnd: end,
    capacity: 1,
    seatsTaken: 1,
    ...changes,
  };
}

export function minuteOf(instant: string): EpochMinute {
  return Date.parse(instant) / 60_000;
}

/** `HH:mm+offset in minutes` of an instant in a zone: short for tables. */
export function clockOf(zone: string, at: EpochMinute): string {
  const wall = wallClockAt(zone, new Date(at * 60_000));
  return `${wall.time}${wall.offsetMinutes < 0 ? '' : '+'}${wall.offsetMinutes}`;
}
