import { expect, test } from 'vitest';
import { unpaidStates } from './payment-states';

test.each([
  ['pending', 'process', 'processing'],
  ['failed', 'process', 'processing'],
  ['processing', 'process', null],
  ['processing', 'decline', 'failed'],
  ['failed', 'decline', 'failed'],
  ['cancelled', 'decline', null],
  ['failed', 'cancel', 'cancelled'],
  ['cancelled', 'cancel', null],
] as const)('%s --%s--> %s', (from, transition, to) => {
  const verdict = unpaidStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
