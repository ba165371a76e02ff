import { expect, it } from 'vitest';
import { durationOf } from './duration';

it.each([
  [5760, { days: 4, hours: 0, minutes: 0 }],
  [1530, { days: 1, hours: 1, minutes: 30 }],
  [120, { days: 0, hours: 2, minutes: 0 }],
  [90, null],
  [null, null],
  ['5760', null],
])('%s minutes', (minutes, duration) => {
  expect(durationOf(minutes)).toEqual(duration);
});
