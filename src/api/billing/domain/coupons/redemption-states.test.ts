import { expect, test } from 'vitest';
import { redemptionStates, type RedemptionState, type RedemptionTransition } from './redemption-states';

test.each<[RedemptionState, RedemptionTransition, RedemptionState | null]>([
  ['pending', 'apply', 'applied'],
  ['released', 'apply', null],
  ['applied', 'apply', null],
  ['pending', 'release', 'released'],
  ['applied', 'release', 'released'],
  ['released', 'release', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = redemptionStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
