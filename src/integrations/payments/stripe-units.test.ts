import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCents } from '../../shared/money/cents';
import { roundToCurrency } from '../../shared/money/currency';
import { fromStripeAmount, fromStripeFee, toStripeAmount } from './stripe-units';

it.each([
  ['EUR', 12_300, 12_300],
  ['JPY', 12_300, 123],
  ['KWD', 1_234, 12_340],
  ['ISK', 12_300, 12_300],
  ['UGX', 12_300, 12_300],
  ['MGA', 12_300, 123],
])('%s: %i hundredths are %i at Stripe', (currency, hundredths, amount) => {
  expect(toStripeAmount(hundredths, currency)).toBe(amount);
  expect(fromStripeAmount(amount, currency)).toBe(hundredths);
});

it('goes there and back without change, and ends in 0 where there are three decimals', () => {
  fc.assert(
    fc.property(fc.nat(1e12), fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'ISK', 'MGA'), (value, currency) => {
      const amount = roundToCurrency(toCents(value), currency);
      const there = toStripeAmount(amount, currency);
      if (currency === 'KWD') expect(there % 10).toBe(0);
      expect(fromStripeAmount(there, currency)).toBe(amount);
    }),
  );
});

it.each([
  [150, 'JPY'],
  [150, 'ISK'],
  [150, 'MGA'],
  [0.5, 'USD'],
])('refuses %d hundredths of %s', (amount, currency) => {
  expect(() => toStripeAmount(amount, currency)).toThrow('multiple of');
});

it.each([
  [59, 'USD', 59],
  [59, 'JPY', 5_900],
  [1_234, 'KWD', 123],
  [1_235, 'KWD', 124],
])('reads a fee of %i %s as %i hundredths', (fee, currency, cents) => {
  expect(fromStripeFee(fee, currency)).toBe(cents);
  if (fee % 10 !== 0 && currency === 'KWD') expect(() => fromStripeAmount(fee, currency)).toThrow();
});
