import { expect, test } from 'vitest';
import { daysOfSlots, shownDays } from './days-of-slots';

const slot = (start: string, localStart: string) => ({ start, localStart, end: '', localEnd: '', seatsLeft: 1 });

test('slots are those of the day that it is where the expert is', () => {
  const slots = [
    slot('2026-12-01T22:30:00.000Z', '2026-12-01T23:30:00+01:00'),
    slot('2026-12-01T23:30:00.000Z', '2026-12-02T00:30:00+01:00'),
    slot('2026-12-02T08:00:00.000Z', '2026-12-02T09:00:00+01:00'),
  ];
  expect(daysOfSlots(slots)).toEqual([
    { date: '2026-12-01', slots: [slots[0]] },
    { date: '2026-12-02', slots: [slots[1], slots[2]] },
  ]);
});

test('four weeks are shown, and then the next four', () => {
  const today = new Date('2026-12-01T02:00:00Z');
  expect(shownDays(today, 0)).toEqual({ from: '2026-12-01', to: '2026-12-28' });
  expect(shownDays(today, 28)).toEqual({ from: '2026-12-29', to: '2027-01-25' });
});
