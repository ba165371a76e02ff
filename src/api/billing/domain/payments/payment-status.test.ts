import { expect, it } from 'vitest';
import { paidStatus, returnedCents, standingOf } from './payment-status';

const facts = (refundedCents: number, disputesOpenCents: number, disputesLostCents: number) => ({
  grossCents: 100,
  refundedCents,
  disputesOpenCents,
  disputesLostCents,
});

it.each([
  [0, 0, 0, 'completed', 'completed', 0],
  [40, 0, 0, 'partially_refunded', 'completed', 40],
  [100, 0, 0, 'refunded', 'refunded', 100],
  [0, 100, 0, 'disputed', 'disputed', 0],
  [100, 100, 0, 'disputed', 'disputed', 100],
  [0, 0, 100, 'refunded', 'refunded', 100],
  [0, 0, 30, 'partially_refunded', 'completed', 30],
  [70, 0, 30, 'refunded', 'refunded', 100],
  [100, 0, 100, 'refunded', 'refunded', 100],
])('refunded %i, open %i, lost %i: %s', (refunded, open, lost, standing, status, returned) => {
  const given = facts(refunded, open, lost);
  expect([standingOf(given), paidStatus(given), returnedCents(given)]).toEqual([standing, status, returned]);
});

it('of nothing is complete', () => {
  expect(standingOf({ grossCents: 0, refundedCents: 0, disputesOpenCents: 0, disputesLostCents: 0 })).toBe('completed');
});
