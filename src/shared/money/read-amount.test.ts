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

it.each<[string, 'en' | 'de', string, number | null]>([
  ['1,234', 'en', 'JPY', 123_400],
  ['1.234', 'de', 'JPY', 123_400],
  ['1234.50', 'en', 'JPY', null],
  ['1.250', 'en', 'KWD', 125],
  ['1,25', 'de', 'KWD', 125],
  ['1.255', 'en', 'KWD', null],
  ['12.50', 'en', 'nothing', 1_250],
])('%s in %s and %s is %s', (typed, language, currency, cents) => {
  expect(readAmount(typed, language, currency)).toBe(cents);
});

it.each<[number, 'en' | 'de', string | undefined, string]>([
  [123_450, 'en', 'EUR', '1,234.50'],
  [123_450, 'de', 'EUR', '1.234,50'],
  [59_900, 'de', undefined, '599,00'],
  [-5, 'en', 'USD', '-0.05'],
  [123_400, 'en', 'JPY', '1,234'],
  [123_450, 'en', 'JPY', '1,234.50'],
  [125, 'de', 'KWD', '1,250'],
])('%s is written in %s and %s as %s', (cents, language, currency, written) => {
  expect(writeAmount(cents, language, currency)).toBe(written);
});

it('what is written is read again', () => {
  fc.assert(
    fc.property(
      fc.nat(2_000_000_000),
      fc.constantFrom('en' as const, 'de' as const),
      fc.constantFrom('EUR', 'KWD', undefined),
      (cents, language, currency) => {
        expect(readAmount(writeAmount(cents, language, currency), language, currency)).toBe(cents);
      },
    ),
  );
});
