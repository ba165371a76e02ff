import { expect, test } from 'vitest';
import { buildAvailability, clockOf, minuteOf } from '../../../../../tests/support/builders/availability';
import { listSlots } from './list-slots';

const now = new Date('2026-01-01T00:00:00Z');

function clocks(
  zone: string,
  day: { from: string; to: string },
  sketch: { hours: string; duration: number },
): string[] {
  const availability = buildAvailability({
    zone,
    week: { '*': [sketch.hours] },
    terms: { durationMinutes: sketch.duration, stepMinutes: 30 },
  });
  const slots = listSlots(availability, { from: minuteOf(day.from), to: minuteOf(day.to), now });
  return slots.map((slot) => clockOf(zone, slot.start));
}

test.each([
  {
    title: 'Berlin springs from 02:00 to 03:00',
    zone: 'Europe/Berlin',
    day: { from: '2026-03-28T23:00Z', to: '2026-03-29T22:00Z' },
    sketch: { hours: '01:00-04:30', duration: 30 },
    expected: ['01:00+60', '01:30+60', '03:00+120', '03:30+120', '04:00+120'],
  },
  {
    title: 'an hour that starts before the gap in Berlin ends after it',
    zone: 'Europe/Berlin',
    day: { from: '2026-03-28T23:00Z', to: '2026-03-29T22:00Z' },
    sketch: { hours: '01:00-04:00', duration: 60 },
    expected: ['01:00+60', '01:30+60', '03:00+120'],
  },
  {
    title: 'Berlin repeats 02:00 to 03:00',
    zone: 'Europe/Berlin',
    day: { from: '2026-10-24T22:00Z', to: '2026-10-25T23:00Z' },
    sketch: { hours: '01:30-03:30', duration: 30 },
    expected: ['01:30+120', '02:00+120', '02:30+120', '02:00+60', '02:30+60', '03:00+60'],
  },
  {
    title: 'New York springs from 02:00 to 03:00',
    zone: 'America/New_York',
    day: { from: '2026-03-08T05:00Z', to: '2026-03-09T04:00Z' },
    sketch: { hours: '01:00-04:00', duration: 30 },
    expected: ['01:00-300', '01:30-300', '03:00-240', '03:30-240'],
  },
  {
    title: 'New York repeats 01:00 to 02:00',
    zone: 'America/New_York',
    day: { from: '2026-11-01T04:00Z', to: '2026-11-02T05:00Z' },
    sketch: { hours: '00:30-02:30', duration: 30 },
    expected: ['00:30-240', '01:00-240', '01:30-240', '01:00-300', '01:30-300', '02:00-300'],
  },
  {
    title: 'Lord Howe springs from 02:00 to 02:30',
    zone: 'Australia/Lord_Howe',
    day: { from: '2026-10-03T13:30Z', to: '2026-10-04T13:00Z' },
    sketch: { hours: '01:30-04:00', duration: 30 },
    expected: ['01:30+630', '02:30+660', '03:00+660', '03:30+660'],
  },
  {
    title: 'Lord Howe repeats 01:30 to 02:00',
    zone: 'Australia/Lord_Howe',
    day: { from: '2026-04-04T13:00Z', to: '2026-04-05T13:30Z' },
    sketch: { hours: '01:00-03:00', duration: 30 },
    expected: ['01:00+660', '01:30+660', '01:30+630', '02:00+630', '02:30+630'],
  },
  {
    title: 'Havana repeats the hour before one o’clock, which begins at midnight',
    zone: 'America/Havana',
    day: { from: '2026-11-01T04:00Z', to: '2026-11-02T05:00Z' },
    sketch: { hours: '00:00-01:30', duration: 30 },
    expected: ['00:00-240', '00:30-240', '00:00-300', '00:30-300', '01:00-300'],
  },
  {
    title: 'Kathmandu keeps its 45 minutes',
    zone: 'Asia/Kathmandu',
    day: { from: '2026-06-01T18:15Z', to: '2026-06-02T18:15Z' },
    sketch: { hours: '09:00-10:00', duration: 30 },
    expected: ['09:00+345', '09:30+345'],
  },
])('$title', ({ zone, day, sketch, expected }) => {
  expect(clocks(zone, day, sketch)).toEqual(expected);
});

test('Apia has no slot on the day that it skipped', () => {
  const availability = buildAvailability({ zone: 'Pacific/Apia', week: { '*': ['09:00-10:00'] } });
  const slots = listSlots(availability, {
    from: minuteOf('2011-12-29T10:00Z'),
    to: minuteOf('2011-12-31T10:00Z'),
    now: new Date('2011-01-01T00:00Z'),
  });
  expect(slots.map((slot) => new Date(slot.start * 60_000).toISOString())).toEqual([
    '2011-12-29T19:00:00.000Z',
    '2011-12-30T19:00:00.000Z',
  ]);
});
