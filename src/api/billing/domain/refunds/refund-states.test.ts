import { expect, test } from 'vitest';
import type { RefundState } from '../../contracts/payments';
import { refundStates, type RefundTransition } from './refund-states';

test.each<[RefundState, RefundTransition, RefundState | null]>([
  ['pending', 'send', 'processing'],
  ['unknown', 'send', 'processing'],
  ['waiting', 'send', null],
  ['processing', 'hold', 'waiting'],
  ['waiting', 'resume', 'pending'],
  ['processing', 'postpone', 'pending'],
  ['unknown', 'postpone', null],
  ['processing', 'time_out', 'unknown'],
  ['waiting', 'time_out', 'unknown'],
  ['succeeded', 'time_out', null],
  ['waiting', 'refuse', 'waiting'],
  ['failed', 'refuse', null],
  ['waiting', 'succeed', 'succeeded'],
  ['unknown', 'succeed', 'succeeded'],
  ['failed', 'succeed', null],
  ['succeeded', 'fail', 'failed'],
  ['settled', 'fail', null],
  ['cancelled', 'fail', null],
  ['succeeded', 'cancel', 'cancelled'],
  ['pending', 'settle', 'settled'],
  ['processing', 'settle', null],
  ['cancelled', 'pay_by_hand', 'succeeded'],
  ['succeeded', 'pay_by_hand', null],
])('%s --%s--> %s', (from, transition, to) => {
  const verdict = refundStates.move(from, transition);
  expect(verdict.ok ? verdict.to : null).toBe(to);
});
