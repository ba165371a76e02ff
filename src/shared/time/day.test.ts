import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { civilDate, dayOf, formatDay, isoWeek, isoWeekStart, parseDay, weekdayOf } from './day';

const days = fc.integer({ min: -50_000, max: 80_000 });

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['1969-12-31', -1],
  ])('%s is day %i', (date, day) => {
    expect(parseDay(date)).toBe(day);
    expect(formatDay(day)).toBe(date);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'tomorrow'])(
    'refuses %j',
    (date) => {
      expect(parseDay(date)).toBeUndefined();
    },
  );

  it('agrees with luxon on dates, weekdays and ISO weeks', () => {
    fc.assert(
      fc.property(days, (day) => {
        const reference = DateTime.fromMillis(day * 86_400_000, { zone: 'utc' });
        expect(formatDay(day)).toBe(reference.toISODate());
        expect(weekdayOf(day)).toBe(reference.weekday % 7);
        expect(isoWeek(day)).toBe(reference.toFormat("kkkk-'W'WW"));
        expect(formatDay(isoWeekStart(day))).toBe(reference.startOf('week').toISODate());
        expect(dayOf(civilDate(day))).toBe(day);
      }),
    );
  });
});
