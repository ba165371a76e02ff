import { DateTime } from 'luxon';
import type { Availability, DateOverride } from '../../../src/api/bookings/domain/slots/model';
import type { SlotQuery } from '../../../src/api/bookings/domain/slots/prepare';

type Calendar = Availability['calendar'];
type Instants = Pick<SlotQuery, 'from' | 'to' | 'now'>;

/**
 * The slots of private sessions by definition: every minute of the window is asked, with luxon, whether a session may
 * start there, and every minute of the session whether the expert works. Slow and obvious, to test the engine against.
 */
export function slotsByDefinition(availability: Availability, { from, to, now }: Instants): number[] {
  const { calendar, terms } = availability;
  const works = new Set<number>();
  const grid = new Map<number, DateTime<true>>();
  for (let minute = from; minute < to + terms.durationMinutes; minute += 1) {
    const clock = local(calendar.zone, minute);
    if (isWorking(calendar, clock)) works.add(minute);
    if (minute < to && onGrid(calendar, clock, terms.stepMinutes)) grid.set(minute, clock);
  }
  return [...grid]
    .filter(([start, clock]) => {
      for (let at = start; at < start + terms.durationMinutes; at += 1) if (!works.has(at)) return false;
      return isTimely(availability, clock, now) && isUnclaimed(availability, start) && fitsWeek(availability, clock);
    })
    .map(([start]) => start);
}

function isWorking(calendar: Calendar, clock: DateTime<true>): boolean {
  const minute = minuteOfDay(clock);
  if (overridesOn(calendar, clock, 'blocked').some(({ start, end }) => minute >= start && minute < end)) return false;
  return stretchesOn(calendar, clock).some(([start, end]) => minute >= start && minute < end);
}

function isTimely({ calendar, terms }: Availability, clock: DateTime<true>, now: Date): boolean {
  if (clock.toMillis() < now.getTime() + terms.noticeMinutes * 60_000) return false;
  const lastDay = DateTime.fromMillis(Math.ceil(now.getTime() / 60_000) * 60_000, { zone: calendar.zone });
  return clock.toISODate() <= (lastDay.plus({ days: terms.maxAdvanceDays }).toISODate() ?? '');
}

function isUnclaimed({ calendar, terms }: Availability, start: number): boolean {
  const claimStart = Math.floor((start - terms.bufferBeforeMinutes) / 5) * 5;
  const claimEnd = Math.ceil((start + terms.durationMinutes + terms.bufferAfterMinutes) / 5) * 5;
  return !calendar.sessions.some((session) => session.claimStart < claimEnd && session.claimEnd > claimStart);
}

function fitsWeek({ calendar, terms }: Availability, clock: DateTime<true>): boolean {
  const week = clock.toFormat('kkkk-WW');
  const inWeek = calendar.sessions.filter(({ start }) => local(calendar.zone, start).toFormat('kkkk-WW') === week);
  const ours = inWeek.filter(({ offeringDocumentId }) => offeringDocumentId === terms.offeringDocumentId);
  const minutes = inWeek.reduce((sum, session) => sum + session.end - session.start, terms.durationMinutes);
  return (
    (terms.sessionsPerWeek === null || ours.length < terms.sessionsPerWeek) &&
    (terms.maxWeeklyMinutes === null || minutes <= terms.maxWeeklyMinutes)
  );
}

function onGrid(calendar: Calendar, wall: DateTime<true>, step: number): boolean {
  return stretchesOn(calendar, wall).some(([start, end]) => {
    const minute = minuteOfDay(wall);
    return minute >= start && minute < end && (minute - start) % step === 0;
  });
}

/** Working minutes of the date, breaks left out, each stretch with its own beginning. */
function stretchesOn(calendar: Calendar, wall: DateTime<true>): [number, number][] {
  const stretches: [number, number][] = overridesOn(calendar, wall, 'available').map(({ start, end }) => [start, end]);
  for (const rule of calendar.rules.filter(({ weekday }) => weekday === wall.weekday % 7)) {
    let start = rule.start;
    for (let index = 0; index < rule.breaks.length; index += 2) {
      stretches.push([start, Math.min(rule.end, rule.breaks[index] ?? 0)]);
      start = Math.max(start, rule.breaks[index + 1] ?? 0);
    }
    stretches.push([start, rule.end]);
  }
  return stretches;
}

function overridesOn({ overrides }: Calendar, wall: DateTime<true>, kind: DateOverride['kind']): DateOverride[] {
  const day = Math.floor((wall.toMillis() + wall.offset * 60_000) / 86_400_000);
  return overrides.filter((override) => {
    if (override.kind !== kind || day < override.firstDay || day > override.lastDay) return false;
    if (override.every === 'once') return true;
    const first = DateTime.fromMillis(override.firstDay * 86_400_000, { zone: 'utc' });
    if (override.every === 'weekly') return first.weekday === wall.weekday;
    if (override.every === 'monthly') return first.day === wall.day;
    return first.day === wall.day && first.month === wall.month;
  });
}

function local(zone: string, minute: number): DateTime<true> {
  return DateTime.fromMillis(minute * 60_000, { zone }) as DateTime<true>;
}

function minuteOfDay(wall: DateTime<true>): number {
  return wall.hour * 60 + wall.minute;
}
