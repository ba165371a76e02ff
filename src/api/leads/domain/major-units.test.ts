import { expect, it } from 'vitest';
import { majorUnits } from './major-units';

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [123450, '1234.50'],
  [999_999_999_999_99, '999999999999.99'],
  [-7, '-0.07'],
])('%i hundredths are %s', (cents, expected) => {
  expect(majorUnits(cents)).toBe(expected);
});
