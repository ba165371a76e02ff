import { expect, test } from 'vitest';
import { payoutStates, type PayoutState, type PayoutTransition } from './payout-states';

test.each<[PayoutState, PayoutTransition, PayoutState | null]>([
  ['pending', 'send', 'processing'],
  ['processing', 'send', 'processing'],
  ['completed', 'send', null],
  ['failed', 'send', null],
  ['processing', 'fail', 'failed'],
  ['completed', 'fail', null],
  ['processing', 'complete', 'completed'],
  ['failed', 'complete', 'completed'],
  ['refunded', 'complete', null],
  ['completed', 'call_back', 'refunded'],
  ['processing', 'call_back', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = payoutStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
