import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCents } from './cents';
import { currencyExponent, formatMoney, fromMinorUnits, isCurrency, roundToCurrency, toMinorUnits } from './currency';

/** Intl separates amount and sign with no-break spaces. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('currency', () => {
  it.each([
    ['EUR', 12_300, 12_300],
    ['JPY', 12_300, 123],
    ['KWD', 12_300, 123_000],
    ['IQD', 100, 1000],
  ])('%s: %i hundredths are %i minor units', (currency, hundredths, minor) => {
    expect(toMinorUnits(toCents(hundredths), currency)).toBe(minor);
    expect(fromMinorUnits(minor, currency)).toBe(hundredths);
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['IQD', 3],
  ])('%s has %i decimals', (currency, exponent) => expect(currencyExponent(currency)).toBe(exponent));

  it('goes to the provider and back without change', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('USD', 'JPY', 'KWD'), (value, currency) => {
        const amount = roundToCurrency(toCents(value), currency);
        expect(fromMinorUnits(toMinorUnits(amount, currency), currency)).toBe(amount);
        expect(Math.abs(amount - value)).toBeLessThanOrEqual(50);
      }),
    );
  });

  it('refuses fractions that the currency does not have', () => {
    expect(() => toMinorUnits(toCents(150), 'JPY')).toThrow('multiple of 100');
    expect(() => fromMinorUnits(1001, 'KWD')).toThrow();
  });

  it.each(['eur', 'EURO', 'XXX', 'XAU', '', null])('does not know %s', (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => currencyExponent(String(code))).toThrow();
  });

  it('writes amounts as people of the locale do', () => {
    expect(formatMoney(toCents(123_450), 'EUR', 'en')).toBe('€1,234.50');
    expect(spaced(formatMoney(toCents(123_450), 'EUR', 'de'))).toBe('1.234,50 €');
    expect(formatMoney(toCents(12_300), 'JPY', 'en')).toBe('¥123');
    expect(spaced(formatMoney(toCents(12_300), 'KWD', 'en'))).toBe('KWD 123.000');
    expect(formatMoney(toCents(999_999_999_999), 'USD', 'en')).toBe('$9,999,999,999.99');
  });
});
