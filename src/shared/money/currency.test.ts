import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCents } from './cents';
import { currencyExponent, currencyUnit, formatMoney, isWhole, nearestWhole, roundToCurrency } from './currency';
import { isCurrency } from './currency-codes';

/** Intl separates amount and sign with no-break spaces. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('currency', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['IQD', 3],
  ])('%s has %i decimals', (currency, exponent) => expect(currencyExponent(currency)).toBe(exponent));

  it.each([
    ['EUR', 1],
    ['JPY', 100],
    ['KWD', 1],
    ['ISK', 100],
    ['MGA', 100],
  ])('%s is paid in multiples of %i hundredths', (currency, unit) => expect(currencyUnit(currency)).toBe(unit));

  it('rounds to what can be paid, and names what lies next to an amount', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('USD', 'JPY', 'KWD', 'MGA'), (value, currency) => {
        const rounded = roundToCurrency(toCents(value), currency);
        const { below, above } = nearestWhole(value, currency);
        expect(isWhole(rounded, currency)).toBe(true);
        expect([below, above]).toContain(rounded);
        expect(below).toBeLessThanOrEqual(value);
        expect(above - below).toBe(isWhole(value, currency) ? 0 : currencyUnit(currency));
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(currencyUnit(currency) / 2);
      }),
    );
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
