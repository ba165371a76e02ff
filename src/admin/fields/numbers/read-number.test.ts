import { expect, it } from 'vitest';
import { readNumber, writeNumber } from './read-number';

it.each([
  ['12.5', 'en', 12.5],
  ['12,5', 'de', 12.5],
  ['12,5', 'en', null],
  ['12.5', 'de', null],
  ['1.250', 'de', null],
  ['-3', 'de', -3],
  [' 7 ', 'en', 7],
  ['', 'en', null],
  ['1e3', 'en', null],
  ['twelve', 'en', null],
] as const)('%j is read in %s as %s', (typed, language, number) => {
  expect(readNumber(typed, language)).toBe(number);
});

it.each([
  [12.5, 'en', '12.5'],
  [12.5, 'de', '12,5'],
  [1250, 'de', '1250'],
] as const)('%s is written in %s as %s', (number, language, typed) => {
  expect(writeNumber(number, language)).toBe(typed);
});
