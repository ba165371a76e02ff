import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAmount, writeAmount } from './read-amount';

it.each<[string, 'en' | 'de', number | null]>([
  ['1,234.50', 'en', 123_450],
  ['1.234,50', 'de', 123_450],
  ['1234.5', 'en', 123_450],
  [' 599 ', 'en', 59_900],
  ['0,20', 'de', 20],
  ['0.20', 'en', 20],
  ['1,234', 'en', 123_400],
  ['1.234', 'de', 123_400],
  ['1,20', 'en', null],
  ['0,20', 'en', null],
  ['12,345,67', 'en', null],
  ['19.99', 'de', null],
  ['12.345', 'en', null],
  ['1,234.567', 'en', null],
  ['-5', 'en', null],
  ['', 'en', null],
  ['1e3', 'en', null],
  ['5 USD', 'en', null],
  ['99999999999999999', 'en', null],
])('%s in %s is %s', (typed, language, cents) => {
  expect(readAmount(typed, language)).toBe(cents);
});

it('what is written is read again', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.constantFrom('en' as const, 'de' as const), (cents, language) => {
      expect(readAmount(writeAmount(cents, language), language)).toBe(cents);
    }),
  );
});
