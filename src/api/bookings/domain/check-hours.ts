import { parseDay } from '../../../shared/time/day';
import { parseClockTime } from '../../../shared/time/zone';
import { mergeIntervals, overlapsIntervals } from './slots/intervals';
import { readInterval } from './slots/read-rows';

/** What is wrong with hours as somebody typed them, and in which field. */
export interface HoursProblem {
  path: string[];
  message: string;
}

type Typed = Record<string, unknown>;

const STEP = 5;

/** What is wrong with a weekly rule by itself. Times are `HH:mm[:ss]`; an end of 00:00 is midnight at the end of the day. */
export function ruleProblems(rule: Typed): HoursProblem[] {
  const hours = hoursProblems(rule, ['startTime', 'endTime']);
  if (hours.length > 0) return hours;
  const breaks = [...singleBreak(rule), ...listedBreaks(rule.breaks)];
  const problems = breaks.flatMap(({ path, start, end }) => breakProblems(rule, { path, start, end }));
  if (problems.length > 0) return problems;
  const minutes = breaks.flatMap(({ start, end }) => readInterval(String(start), String(end)) ?? []);
  if (lengthOf(mergeIntervals(minutes)) === lengthOf(minutes)) return [];
  return [{ path: ['breaks'], message: 'These breaks overlap.' }];
}

/** What is wrong with time off or extra hours. */
export function overrideProblems(override: Typed): HoursProblem[] {
  const problems: HoursProblem[] = [];
  const first = dateOf(override.date);
  const last = filled(override.endDate) ? dateOf(override.endDate) : first;
  if (first === undefined) problems.push({ path: ['date'], message: 'Expected a date such as 2026-05-04.' });
  if (filled(override.endDate) && last === undefined) {
    problems.push({ path: ['endDate'], message: 'Expected a date such as 2026-05-04.' });
  }
  if (first !== undefined && last !== undefined && last < first) {
    problems.push({ path: ['endDate'], message: 'The last day is before the first.' });
  }
  if (override.isRecurring && !filled(override.recurrencePattern)) {
    problems.push({ path: ['recurrencePattern'], message: 'Say how it recurs: weekly, monthly or yearly.' });
  }
  if (!override.isRecurring && filled(override.recurrencePattern)) {
    problems.push({ path: ['isRecurring'], message: 'A recurrence pattern is set, but this does not recur.' });
  }
  const timed = filled(override.startTime) || filled(override.endTime);
  if (timed) problems.push(...hoursProblems(override, ['startTime', 'endTime']));
  else if (override.overrideKind === 'available') {
    problems.push({ path: ['startTime'], message: 'Extra hours need a start and an end.' });
  }
  return problems;
}

export interface RuleHours {
  startTime: string;
  endTime: string;
}

/** The other rule of the same resource and weekday whose hours this one overlaps. */
export function overlappingRule<T extends RuleHours>(rule: RuleHours, others: readonly T[]): T | undefined {
  const hours = readInterval(rule.startTime, rule.endTime);
  if (!hours) return undefined;
  return others.find((other) => {
    const taken = readInterval(other.startTime, other.endTime);
    return taken !== undefined && overlapsIntervals(taken, hours[0], hours[1]);
  });
}

interface TypedBreak {
  path: string[];
  start: unknown;
  end: unknown;
}

function singleBreak(rule: Typed): TypedBreak[] {
  if (!filled(rule.breakStartTime) && !filled(rule.breakEndTime)) return [];
  return [{ path: ['breakStartTime'], start: rule.breakStartTime, end: rule.breakEndTime }];
}

function listedBreaks(breaks: unknown): TypedBreak[] {
  if (!filled(breaks)) return [];
  if (!Array.isArray(breaks)) return [{ path: ['breaks'], start: undefined, end: undefined }];
  return breaks.map((pause: Typed | null, index) => ({
    path: ['breaks', String(index)],
    start: pause?.start,
    end: pause?.end,
  }));
}

function breakProblems(rule: Typed, { path, start, end }: TypedBreak): HoursProblem[] {
  const pause = typeof start === 'string' && typeof end === 'string' ? readInterval(start, end) : undefined;
  if (!pause) return [{ path, message: 'A break needs a start and a later end, such as 12:00 and 12:30.' }];
  const hours = readInterval(rule.startTime as string, rule.endTime as string) ?? [0, 0];
  if (pause[0] < hours[0] || pause[1] > hours[1]) return [{ path, message: 'The break lies outside the hours.' }];
  return pause[1] % STEP === 0 ? [] : [{ path, message: 'A break ends on a multiple of 5 minutes.' }];
}

function hoursProblems(typed: Typed, [from, to]: readonly [string, string]): HoursProblem[] {
  const start = timeOf(typed[from]);
  const end = timeOf(typed[to]);
  const problems: HoursProblem[] = [];
  if (start === undefined) problems.push({ path: [from], message: 'Expected a time such as 09:00.' });
  if (end === undefined) problems.push({ path: [to], message: 'Expected a time such as 17:00.' });
  if (start === undefined || end === undefined) return problems;
  if (end !== 0 && end <= start) return [{ path: [to], message: 'The end is not after the start.' }];
  // Sessions claim whole buckets of five minutes: from an odd start, two in a row would touch the same bucket.
  if (start % STEP !== 0) return [{ path: [from], message: 'Hours begin on a multiple of 5 minutes.' }];
  return [];
}

function lengthOf(pairs: readonly number[]): number {
  return pairs.reduce((sum, minute, index) => sum + (index % 2 === 0 ? -minute : minute), 0);
}

function filled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function timeOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseClockTime(value) : undefined;
}

function dateOf(value: unknown): number | undefined {
  return typeof value === 'string' ? parseDay(value) : undefined;
}
