import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCents } from './cents';
import { currencyUnit, isWhole } from './currency';
import { convertCents, rateText, type ExchangeRate } from './exchange';

const rate = (baseCurrency: string, quoteCurrency: string, value: string): ExchangeRate => ({
  baseCurrency,
  quoteCurrency,
  rate: value,
  validFrom: '2026-03-01',
});

it.each([
  [15_000, 'JPY', rate('USD', 'JPY', '149.505'), 2_242_600],
  [15_000, 'JPY', rate('JPY', 'USD', '0.0067'), 2_238_800],
  [422_200, 'USD', rate('USD', 'JPY', '149.505'), 2_824],
  [422_200, 'USD', rate('JPY', 'USD', '0.0067'), 2_829],
  [10_000, 'KWD', rate('USD', 'KWD', '0.30712345'), 3_071],
  [-10_050, 'EUR', rate('USD', 'EUR', '0.5'), -5_025],
  [0, 'EUR', rate('USD', 'EUR', '0.92'), 0],
])('%i hundredths in %s by %o are %i', (amount, to, given, expected) => {
  expect(convertCents(toCents(amount), to, given)).toBe(expected);
});

it('is whole in the other currency, and off by half its unit at most', () => {
  const given = fc.record({
    amount: fc.nat(1_000_000_000),
    rate: fc.integer({ min: 1, max: 1_000_000_000 }),
    to: fc.constantFrom('EUR', 'JPY', 'KWD'),
  });
  fc.assert(
    fc.property(given, ({ amount, rate: scaled, to }) => {
      const text = rateText(scaled / 10_000);
      const converted = convertCents(toCents(amount), to, rate('USD', to, text));
      expect(isWhole(converted, to)).toBe(true);
      const off = BigInt(converted) * 10_000n - BigInt(amount) * BigInt(scaled);
      expect(Number(off < 0n ? -off : off)).toBeLessThanOrEqual(5_000 * currencyUnit(to));
    }),
  );
});

it.each([
  [0.0067, '0.0067'],
  [0.000067, '0.000067'],
  ['149.50500000', '149.505'],
  ['150', '150'],
  [100, '100'],
])('reads %s as %s', (given, text) => {
  expect(rateText(given)).toBe(text);
});

it.each([
  ['a currency that it does not speak of', 'GBP', '0.92'],
  ['a rate of nothing', 'EUR', '0'],
  ['what is no number', 'EUR', 'a'],
])('refuses %s', (_name, to, value) => {
  expect(() => convertCents(toCents(100), to, rate('USD', 'EUR', value))).toThrow();
});
