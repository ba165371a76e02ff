import { expect, test } from 'vitest';
import { overlappingRule, overrideProblems, ruleProblems } from './check-hours';

const rule = { startTime: '09:00:00.000', endTime: '17:00' };

test.each<[string, object, string | null]>([
  ['a plain day', {}, null],
  ['until midnight', { endTime: '00:00' }, null],
  ['no time', { startTime: undefined }, 'startTime'],
  ['an impossible time', { endTime: '25:00' }, 'endTime'],
  ['an end before the start', { endTime: '08:00' }, 'endTime'],
  ['no length', { endTime: '09:00' }, 'endTime'],
  ['an odd start', { startTime: '09:07' }, 'startTime'],
  ['a break', { breakStartTime: '12:00', breakEndTime: '13:00' }, null],
  ['half a break', { breakStartTime: '12:00' }, 'breakStartTime'],
  ['a break before the hours', { breakStartTime: '08:30', breakEndTime: '09:30' }, 'breakStartTime'],
  [
    'several breaks',
    {
      breaks: [
        { start: '10:00', end: '10:15' },
        { start: '15:00', end: '15:30' },
      ],
    },
    null,
  ],
  ['breaks that are no list', { breaks: { start: '10:00', end: '10:15' } }, 'breaks'],
  ['a break without end', { breaks: [{ start: '10:00' }] }, 'breaks.0'],
  ['an empty break', { breaks: [null] }, 'breaks.0'],
  [
    'a break after the hours',
    {
      breaks: [
        { start: '10:00', end: '10:15' },
        { start: '17:00', end: '18:00' },
      ],
    },
    'breaks.1',
  ],
  ['an odd end of a break', { breaks: [{ start: '10:00', end: '10:12' }] }, 'breaks.0'],
  [
    'overlapping breaks',
    { breakStartTime: '12:00', breakEndTime: '13:00', breaks: [{ start: '12:30', end: '13:30' }] },
    'breaks',
  ],
])('a rule with %s', (_, changes, path) => {
  const [problem] = ruleProblems({ ...rule, ...changes });
  expect(problem?.path.join('.') ?? null).toBe(path);
});

test.each<[string, object, string | null]>([
  ['a day off', { overrideKind: 'blocked' }, null],
  ['a week off', { endDate: '2026-05-10' }, null],
  ['a date that does not exist', { date: '2026-02-30' }, 'date'],
  ['an end before its start', { endDate: '2026-05-03' }, 'endDate'],
  ['an impossible end', { endDate: 'soon' }, 'endDate'],
  ['part of a day off', { startTime: '09:00', endTime: '11:00' }, null],
  ['half a part', { startTime: '09:00' }, 'endTime'],
  ['extra hours', { overrideKind: 'available', startTime: '09:00', endTime: '11:00' }, null],
  ['extra hours without hours', { overrideKind: 'available' }, 'startTime'],
  ['a recurrence', { isRecurring: true, recurrencePattern: 'weekly', endDate: '2027-01-01' }, null],
  ['a recurrence without pattern', { isRecurring: true }, 'recurrencePattern'],
  ['a pattern that does not recur', { recurrencePattern: 'weekly' }, 'isRecurring'],
])('an override with %s', (_, changes, path) => {
  const [problem] = overrideProblems({ date: '2026-05-04', ...changes });
  expect(problem?.path.join('.') ?? null).toBe(path);
});

test.each([
  ['12:00', '17:00', undefined],
  ['11:30', '12:30', '09:00'],
  ['08:00', '20:00', '09:00'],
  ['17:00', '00:00', undefined],
])('hours from %s to %s overlap the rule from %s', (startTime, endTime, expected) => {
  expect(overlappingRule({ startTime, endTime }, [{ startTime: '09:00', endTime: '12:00' }])?.startTime).toBe(expected);
});
