import type { DayNumber } from '../../../../shared/time/day';
import type { EpochMinute } from '../../../../shared/time/zone';
import type { Intervals } from './intervals';

/** Working hours of one weekday, in minutes after local midnight; `end` may be 1440. */
export interface WeeklyRule {
  /** 0 is Sunday. */
  weekday: number;
  start: number;
  end: number;
  /** Pauses inside the rule, in minutes after local midnight. */
  breaks: Intervals;
}

/**
 * Time off or extra hours on given dates. Time off wins over hours of either kind.
 * Once: every day from `firstDay` to `lastDay`. Recurring: the days that repeat `firstDay`, up to `lastDay`.
 */
export interface DateOverride {
  kind: 'blocked' | 'available';
  every: 'once' | 'weekly' | 'monthly' | 'yearly';
  firstDay: DayNumber;
  /** Inclusive; infinite for a recurrence without an end. */
  lastDay: DayNumber;
  /** Minutes after local midnight; 0 and 1440 mean the whole day. */
  start: number;
  end: number;
}

/** A session that is held, pending or confirmed: it occupies its resource and counts for the week. */
export interface BookedSession {
  occurrenceDocumentId: string;
  offeringDocumentId: string;
  start: EpochMinute;
  end: EpochMinute;
  /** With the buffers that applied when it was booked. */
  claimStart: EpochMinute;
  claimEnd: EpochMinute;
  capacity: number;
  seatsTaken: number;
}

/** When a resource works and what it is busy with. */
export interface ResourceCalendar {
  /** IANA zone in which rules and overrides are meant. */
  zone: string;
  rules: readonly WeeklyRule[];
  overrides: readonly DateOverride[];
  /** Must cover the ISO weeks of the window, or weekly limits count too little. */
  sessions: readonly BookedSession[];
}

/** What one offering asks of a slot. */
export interface SlotTerms {
  offeringDocumentId: string;
  durationMinutes: number;
  /** Distance of the starts that are offered, counted from the beginning of each working stretch. */
  stepMinutes: number;
  bufferBeforeMinutes: number;
  bufferAfterMinutes: number;
  /** Elapsed time between now and the start. */
  noticeMinutes: number;
  /** Last bookable date: today in the resource's zone plus so many days. */
  maxAdvanceDays: number;
  /** Sessions of this offering per ISO week in the resource's zone; null is no limit. */
  sessionsPerWeek: number | null;
  /** Minutes of all sessions of the resource per ISO week; null is no limit. */
  maxWeeklyMinutes: number | null;
  /** Seats of a session that is booked anew. */
  capacity: number;
}

export interface Availability {
  calendar: ResourceCalendar;
  terms: SlotTerms;
}

/** A bookable time. */
export interface Slot {
  start: EpochMinute;
  end: EpochMinute;
  seatsLeft: number;
  /** The group session that is joined; absent when the slot would start a session of its own. */
  occurrenceDocumentId?: string;
}

/** Why a time cannot be booked; each is an error code of the API. */
export type SlotRefusal = 'slot_too_soon' | 'slot_too_far' | 'slot_not_offered' | 'slot_taken' | 'weekly_limit_reached';

export type SlotVerdict =
  | { ok: true; slot: Slot }
  | { ok: false; code: SlotRefusal; reason: string; path: readonly ('start' | 'seats')[] };
