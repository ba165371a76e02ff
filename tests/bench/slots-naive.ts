import { DateTime, Interval } from 'luxon';
import type { Availability } from '../../src/api/bookings/domain/slots/model';
import type { SlotView } from '../../src/api/bookings/contracts/slots';

interface Window {
  from: DateTime;
  to: DateTime;
  now: DateTime;
  zone: string;
}

/**
 * Slots as calendars commonly compute them: a date object stepped through every day of every rule and an interval
 * compared with every session. Right where no clock changes; here only to compare the cost.
 */
export function naiveSlots({ calendar, terms }: Availability, { from, to, now, zone }: Window): SlotView[] {
  const earliest = now.plus({ minutes: terms.noticeMinutes });
  const busy = calendar.sessions.map((session) =>
    Interval.fromDateTimes(
      DateTime.fromMillis(session.claimStart * 60_000),
      DateTime.fromMillis(session.claimEnd * 60_000),
    ),
  );
  const weeks = new Map<string, number>();
  for (const session of calendar.sessions) {
    const week = DateTime.fromMillis(session.start * 60_000, { zone: calendar.zone }).toFormat('kkkk-WW');
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  const slots: SlotView[] = [];
  for (let day = from.setZone(calendar.zone).startOf('day'); day < to; day = day.plus({ days: 1 })) {
    const key = Math.floor(DateTime.fromISO(day.toISODate() ?? '', { zone: 'utc' }).toMillis() / 86_400_000);
    const closed = calendar.overrides.some(
      (override) => override.kind === 'blocked' && key >= override.firstDay && key <= override.lastDay,
    );
    if (closed) continue;
    for (const rule of calendar.rules.filter(({ weekday }) => weekday === day.weekday % 7)) {
      const stretches = [
        [rule.start, rule.breaks[0] ?? rule.end],
        [rule.breaks[1] ?? rule.end, rule.end],
      ] as const;
      for (const [start, end] of stretches) {
        const close = day.plus({ minutes: end });
        for (let at = day.plus({ minutes: start }); at < close; at = at.plus({ minutes: terms.stepMinutes })) {
          const finish = at.plus({ minutes: terms.durationMinutes });
          if (finish > close || at < earliest || at < from || at >= to) continue;
          const claim = Interval.fromDateTimes(
            at.minus({ minutes: terms.bufferBeforeMinutes }),
            finish.plus({ minutes: terms.bufferAfterMinutes }),
          );
          if (busy.some((interval) => interval.overlaps(claim))) continue;
          if (terms.sessionsPerWeek !== null && (weeks.get(at.toFormat('kkkk-WW')) ?? 0) >= terms.sessionsPerWeek)
            continue;
          slots.push({
            start: at.toUTC().toISO() ?? '',
            end: finish.toUTC().toISO() ?? '',
            localStart: at.setZone(zone).toISO() ?? '',
            localEnd: finish.setZone(zone).toISO() ?? '',
            seatsLeft: terms.capacity,
          });
        }
      }
    }
  }
  return slots;
}
