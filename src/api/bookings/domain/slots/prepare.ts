import { type DayNumber, isoWeekStart, MINUTES_PER_DAY } from '../../../../shared/time/day';
import { type EpochMinute, offsetMinutesAt, offsetSpans, type OffsetSpan } from '../../../../shared/time/zone';
import { type Intervals, mergeIntervals } from './intervals';
import type { Availability, BookedSession, SlotTerms } from './model';
import { workingTime, type WorkingTime } from './working-time';

/** What listing and checking both ask about. */
export interface SlotQuery {
  /** Starts in [from, to) are considered. */
  from: EpochMinute;
  to: EpochMinute;
  now: Date;
  /** Seats wanted together; 1 when absent. */
  seats?: number;
  /** A session that is about to be given up, as when a booking moves: its time counts as free. */
  exceptOccurrence?: string;
}

export interface WeekLoad {
  /** Sessions of the offering in question. */
  sessions: number;
  /** Minutes of every session. */
  minutes: number;
}

/** An availability laid out over a window; see {@link refusalAt}. */
export interface PreparedSlots {
  terms: SlotTerms;
  spans: readonly OffsetSpan[];
  working: WorkingTime;
  busy: Intervals;
  /** Group sessions of the offering by their start. */
  joinable: ReadonlyMap<EpochMinute, BookedSession>;
  /** By the Monday of the ISO week. */
  weeks: ReadonlyMap<DayNumber, WeekLoad>;
  /** The current minute, rounded up. */
  present: EpochMinute;
  earliest: EpochMinute;
  lastDay: DayNumber;
  seats: number;
}

const WEEK = 7 * MINUTES_PER_DAY;

/** Turns rules, overrides and sessions into sorted minutes once, so that each start is judged by lookups alone. */
export function prepareSlots({ calendar, terms }: Availability, query: SlotQuery): PreparedSlots {
  const spans = offsetSpans(calendar.zone, query.from - WEEK, query.to + WEEK);
  const sessions = query.exceptOccurrence
    ? calendar.sessions.filter((session) => session.occurrenceDocumentId !== query.exceptOccurrence)
    : calendar.sessions;
  const present = Math.ceil(query.now.getTime() / 60_000);
  const claimed: number[] = [];
  for (const session of sessions) claimed.push(session.claimStart, session.claimEnd);
  return {
    terms,
    spans,
    working: workingTime(calendar, {
      // A clock that is set back at midnight shows the day before once more.
      firstDay: localDayAt(spans, query.from) - 1,
      lastDay: localDayAt(spans, query.to + terms.durationMinutes) + 1,
      spans,
    }),
    busy: mergeIntervals(claimed),
    joinable: joinableSessions(sessions, terms),
    weeks: weekLoads(sessions, spans, terms),
    present,
    earliest: present + terms.noticeMinutes,
    lastDay: Math.floor((present + offsetMinutesAt(calendar.zone, present)) / MINUTES_PER_DAY) + terms.maxAdvanceDays,
    seats: query.seats ?? 1,
  };
}

/** The local day of an instant that lies within the spans. */
export function localDayAt(spans: readonly OffsetSpan[], at: EpochMinute): DayNumber {
  for (const span of spans) if (at < span.to) return Math.floor((at + span.offset) / MINUTES_PER_DAY);
  const last = spans[spans.length - 1] as OffsetSpan;
  return Math.floor((at + last.offset) / MINUTES_PER_DAY);
}

function joinableSessions(sessions: readonly BookedSession[], terms: SlotTerms): Map<EpochMinute, BookedSession> {
  const joinable = new Map<EpochMinute, BookedSession>();
  for (const session of sessions) {
    if (session.capacity > 1 && session.offeringDocumentId === terms.offeringDocumentId) {
      joinable.set(session.start, session);
    }
  }
  return joinable;
}

function weekLoads(
  sessions: readonly BookedSession[],
  spans: readonly OffsetSpan[],
  terms: SlotTerms,
): Map<DayNumber, WeekLoad> {
  const weeks = new Map<DayNumber, WeekLoad>();
  for (const session of sessions) {
    const week = isoWeekStart(localDayAt(spans, session.start));
    let load = weeks.get(week);
    if (!load) weeks.set(week, (load = { sessions: 0, minutes: 0 }));
    load.minutes += session.end - session.start;
    if (session.offeringDocumentId === terms.offeringDocumentId) load.sessions += 1;
  }
  return weeks;
}
