import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settleWaiting } from './settle-waiting';

it.each([
  [[100], 100, [[100, 0]]],
  [[100], 30, [[30, 70]]],
  [
    [40, 60],
    50,
    [
      [40, 0],
      [10, 50],
    ],
  ],
  [[40, 60], 40, [[40, 0]]],
  [[40], 100, [[40, 0]]],
  [[], 100, []],
])('of %j, %i lost leaves %j', (amounts, lost, expected) => {
  const waiting = amounts.map((amountCents, index) => ({ documentId: String(index), amountCents }));
  expect(settleWaiting(waiting, lost).map(({ returnedCents, leftCents }) => [returnedCents, leftCents])).toEqual(
    expected,
  );
});

it('settles as much as was lost, or all that waited, and leaves every amount whole', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 })), fc.nat(5_000_000), (units, lost) => {
      const waiting = units.map((unit, index) => ({ documentId: String(index), amountCents: unit * 100 }));
      const settled = settleWaiting(waiting, lost * 100);
      const total = waiting.reduce((sum, { amountCents }) => sum + amountCents, 0);
      const returned = settled.reduce((sum, { returnedCents }) => sum + returnedCents, 0);
      expect(returned).toBe(Math.min(total, lost * 100));
      for (const { returnedCents, leftCents } of settled)
        expect([returnedCents % 100, leftCents % 100]).toEqual([0, 0]);
    }),
  );
});
