import { MINUTES_PER_DAY, parseDay } from '../../../../shared/time/day';
import { parseClockTime } from '../../../../shared/time/zone';
import { mergeIntervals } from './intervals';
import type { DateOverride, WeeklyRule } from './model';

/** An availability rule as it is stored: times are `HH:mm[:ss]`. */
export interface RuleRow {
  weekday: number;
  startTime: string;
  endTime: string;
  breakStartTime?: string | null;
  breakEndTime?: string | null;
  /** Further breaks; anything else than `{ start, end }` pairs of times is ignored. */
  breaks?: unknown;
}

/** A blocked date or extra hours as stored: dates are `YYYY-MM-DD`. */
export interface OverrideRow {
  kind: DateOverride['kind'];
  every: DateOverride['every'];
  date: string;
  endDate?: string | null;
  startTime?: string | null;
  endTime?: string | null;
}

/** The rule in minutes, or undefined when its times make no interval. */
export function readRule(row: RuleRow): WeeklyRule | undefined {
  const hours = readInterval(row.startTime, row.endTime);
  if (!hours) return undefined;
  const breaks = [readInterval(row.breakStartTime, row.breakEndTime), ...readBreaks(row.breaks)];
  return {
    weekday: row.weekday,
    start: hours[0],
    end: hours[1],
    breaks: mergeIntervals(breaks.flatMap((pause) => pause ?? [])),
  };
}

/** The override in days and minutes, or undefined when it has no date. Without times it covers the day. */
export function readOverride(row: OverrideRow): DateOverride | undefined {
  const firstDay = parseDay(row.date);
  if (firstDay === undefined) return undefined;
  const open = row.every === 'once' ? firstDay : Infinity;
  const hours = readInterval(row.startTime ?? '00:00', row.endTime ?? '24:00');
  if (!hours) return undefined;
  return {
    kind: row.kind,
    every: row.every,
    firstDay,
    lastDay: row.endDate ? (parseDay(row.endDate) ?? open) : open,
    start: hours[0],
    end: hours[1],
  };
}

/** Minutes after midnight of a stretch of the day; an end at midnight is the end of the day. */
export function readInterval(start?: string | null, end?: string | null): [number, number] | undefined {
  const from = start ? parseClockTime(start) : undefined;
  const to = end ? parseClockTime(end) : undefined;
  if (from === undefined || to === undefined) return undefined;
  const until = to === 0 ? MINUTES_PER_DAY : to;
  return from < until ? [from, until] : undefined;
}

function readBreaks(breaks: unknown): ([number, number] | undefined)[] {
  if (!Array.isArray(breaks)) return [];
  return breaks.map((pause: { start?: unknown; end?: unknown } | null) =>
    typeof pause?.start === 'string' && typeof pause.end === 'string'
      ? readInterval(pause.start, pause.end)
      : undefined,
  );
}
