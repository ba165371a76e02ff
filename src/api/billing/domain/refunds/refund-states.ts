import { defineStateMachine } from '../../../../shared/state-machine/state-machine';
import type { RefundState } from '../../contracts/payments';

export type RefundTransition =
  | 'send'
  | 'hold'
  | 'resume'
  | 'postpone'
  | 'time_out'
  | 'refuse'
  | 'succeed'
  | 'fail'
  | 'cancel'
  | 'settle'
  | 'pay_by_hand';

/** Nothing is known yet of how these end. */
const OPEN: readonly RefundState[] = ['waiting', 'pending', 'processing', 'unknown'];

/** Sent, or to be sent. */
export const ON_THEIR_WAY: readonly RefundState[] = ['pending', 'processing', 'unknown'];

/** The gateway did not pay them. */
export const FAILED: readonly RefundState[] = ['failed', 'cancelled'];

/**
 * The life of a refund. Two may be sending it at once: an answer that comes late (`postpone`, `time_out`, `refuse`) takes
 * nothing back that is known by then. A bank may give a refund back that had succeeded.
 */
export const refundStates = defineStateMachine<RefundState, RefundTransition>({
  states: ['waiting', 'pending', 'processing', 'succeeded', 'failed', 'unknown', 'cancelled', 'settled'],
  initial: 'pending',
  transitions: {
    send: { from: ON_THEIR_WAY, to: 'processing' },
    hold: { from: ON_THEIR_WAY, to: 'waiting' },
    resume: { from: ['waiting'], to: 'pending' },
    postpone: { from: ['processing'], to: 'pending' },
    time_out: { from: OPEN, to: 'unknown' },
    refuse: { from: OPEN, to: 'waiting' },
    succeed: { from: OPEN, to: 'succeeded' },
    fail: { from: [...OPEN, 'succeeded'], to: 'failed' },
    cancel: { from: [...OPEN, 'succeeded'], to: 'cancelled' },
    settle: { from: ['waiting', 'pending'], to: 'settled' },
    pay_by_hand: { from: FAILED, to: 'succeeded' },
  },
});
