import { type DayNumber, MINUTES_PER_DAY, weekdayOf } from '../../../../shared/time/day';
import type { OffsetSpan } from '../../../../shared/time/zone';
import { type Intervals, mergeIntervals, subtractIntervals } from './intervals';
import type { DateOverride, ResourceCalendar } from './model';
import { appliesOn } from './override-days';

/** Working time of a resource over some local days, as instants. */
export interface WorkingTime {
  /** Hours of rules and extra hours, before time off. */
  hours: Intervals;
  blocked: Intervals;
  /** What time off leaves of the hours. */
  open: Intervals;
  /** Working stretches as flat pairs of local minutes since 1970-01-01: the grids on which starts lie. */
  stretches: readonly number[];
}

export interface LocalDays {
  firstDay: DayNumber;
  lastDay: DayNumber;
  spans: readonly OffsetSpan[];
}

/**
 * Lays rules and overrides over local days and turns them into instants, span of constant offset by span: what falls
 * into the gap of a clock change vanishes, what falls into the repeated hour appears twice.
 */
export function workingTime(calendar: ResourceCalendar, days: LocalDays): WorkingTime {
  const weekdays = minutesByWeekday(calendar);
  const overrides = calendar.overrides.filter(
    (override) => override.firstDay <= days.lastDay && override.lastDay >= days.firstDay,
  );
  const extra = overrides.filter((override) => override.kind === 'available');
  const off = overrides.filter((override) => override.kind === 'blocked');
  const stretches: number[] = [];
  const blocked: number[] = [];
  for (let day = days.firstDay; day <= days.lastDay; day += 1) {
    const midnight = day * MINUTES_PER_DAY;
    for (const minute of weekdays[weekdayOf(day)] as readonly number[]) stretches.push(midnight + minute);
    pushOverrides(stretches, extra, day);
    pushOverrides(blocked, off, day);
  }
  const hours = toInstants(stretches, days.spans);
  const timeOff = toInstants(blocked, days.spans);
  return { hours, blocked: timeOff, open: subtractIntervals(hours, timeOff), stretches };
}

function minutesByWeekday(calendar: ResourceCalendar): number[][] {
  const weekdays: number[][] = [[], [], [], [], [], [], []];
  for (const rule of calendar.rules) {
    weekdays[rule.weekday]?.push(...subtractIntervals([rule.start, rule.end], rule.breaks));
  }
  return weekdays;
}

function pushOverrides(target: number[], overrides: readonly DateOverride[], day: DayNumber): void {
  for (const override of overrides) {
    if (!appliesOn(override, day)) continue;
    target.push(day * MINUTES_PER_DAY + override.start, day * MINUTES_PER_DAY + override.end);
  }
}

function toInstants(local: readonly number[], spans: readonly OffsetSpan[]): number[] {
  const instants: number[] = [];
  for (let index = 0; index < local.length; index += 2) {
    for (const { from, to, offset } of spans) {
      const start = Math.max((local[index] as number) - offset, from);
      const end = Math.min((local[index + 1] as number) - offset, to);
      if (start < end) instants.push(start, end);
    }
  }
  return mergeIntervals(instants);
}
