import { expect, it } from 'vitest';
import { wholeAmountFault, wholeAmountFaults } from './whole-amounts';

it.each([
  [422_200, 'JPY', null],
  [422_255, 'USD', null],
  [1, 'KWD', null],
  [50, 'JPY', 'the nearest is 100 (¥1)'],
  [139_326, 'JPY', 'the nearest are 139300 (¥1,393) and 139400 (¥1,394)'],
  [150, 'MGA', 'the nearest are 100 (MGA 1.00) and 200 (MGA 2.00)'],
])('%i hundredths of %s: %s', (amount, currency, expected) => {
  const fault = wholeAmountFault(amount, currency)?.replaceAll(/[\u00a0\u202f]/g, ' ') ?? null;
  if (expected === null) expect(fault).toBeNull();
  else expect(fault).toContain(expected);
});

it('names no more than there is', () => {
  expect(wholeAmountFault(422_250, 'JPY', 422_250)).toContain('the nearest is 422200 (¥4,222)');
});

const decimal = { type: 'decimal' };
const attributes = {
  priceCents: decimal,
  averageOrderValueCents: decimal,
  originalAmountCents: decimal,
  currency: { type: 'string', default: 'JPY' },
  originalCurrency: { type: 'string' },
};

it.each([
  ['an amount in the currency of the row', { priceCents: 50, currency: 'JPY' }, ['priceCents']],
  ['an amount as PostgreSQL gives it', { priceCents: '50', currency: 'JPY' }, ['priceCents']],
  ['the default currency where none is named', { priceCents: 50 }, ['priceCents']],
  ['nothing in a currency with hundredths', { priceCents: 50, currency: 'USD' }, []],
  ['nothing of a mean', { averageOrderValueCents: 50, currency: 'JPY' }, []],
  ['an amount in a currency of its own', { originalAmountCents: 50, originalCurrency: 'KRW' }, ['originalAmountCents']],
  ['nothing where that is not named', { originalAmountCents: 50 }, []],
  ['nothing that is no amount or no currency', { priceCents: 'x', currency: 'JPY' }, []],
  ['nothing in money of nowhere', { priceCents: 50, currency: 'ZZZ' }, []],
])('finds %s', (_name, row, paths) => {
  expect(wholeAmountFaults(attributes, row).map(({ path }) => path[0])).toEqual(paths);
});

it('judges only types that name a currency', () => {
  expect(wholeAmountFaults({ priceCents: decimal }, { priceCents: 50, currency: 'JPY' })).toEqual([]);
});
