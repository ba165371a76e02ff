import { defineStateMachine } from '../../../../shared/state-machine/state-machine';
import type { PaymentState } from '../../contracts/payments';

type UnpaidState = Extract<PaymentState, 'pending' | 'processing' | 'failed' | 'cancelled'>;

/** What is told of a payment that has not arrived. */
export type UnpaidTransition = 'process' | 'decline' | 'cancel';

/** Neither arrived nor given up: it may still be paid. */
const OPEN: readonly UnpaidState[] = ['pending', 'processing', 'failed'];

/**
 * How a payment moves until its money arrives. That it arrived, even after it was given up, is a fact of its own, and so
 * are refunds and disputes: what they make of its status depends on no order (`paidStatus`).
 */
export const unpaidStates = defineStateMachine<UnpaidState, UnpaidTransition>({
  states: ['pending', 'processing', 'failed', 'cancelled'],
  initial: 'pending',
  transitions: {
    process: { from: ['pending', 'failed'], to: 'processing' },
    decline: { from: OPEN, to: 'failed' },
    cancel: { from: OPEN, to: 'cancelled' },
  },
});

/** Whether a payment may still be paid. */
export function isOpenPayment(status: PaymentState): boolean {
  return unpaidStates.from('cancel').some((open) => open === status);
}
