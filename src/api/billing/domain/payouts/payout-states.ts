import { defineStateMachine } from '../../../../shared/state-machine/state-machine';
import type { PaymentState } from '../../contracts/payments';

export type PayoutState = Extract<PaymentState, 'pending' | 'processing' | 'completed' | 'failed' | 'refunded'>;

export type PayoutTransition = 'send' | 'fail' | 'complete' | 'call_back';

/** Asked for, and not known how it ends. */
const OPEN: readonly PayoutState[] = ['pending', 'processing'];

/**
 * The life of a payout. Two may be sending it at once: who comes late marks none as failed whose money has arrived. One
 * that was given up may turn out to have been sent. A part that is called back leaves it completed.
 */
export const payoutStates = defineStateMachine<PayoutState, PayoutTransition>({
  states: ['pending', 'processing', 'completed', 'failed', 'refunded'],
  initial: 'pending',
  transitions: {
    send: { from: OPEN, to: 'processing' },
    fail: { from: OPEN, to: 'failed' },
    complete: { from: [...OPEN, 'failed'], to: 'completed' },
    call_back: { from: ['completed'], to: 'refunded' },
  },
});
