import { defineStateMachine } from '../../../shared/state-machine/state-machine';

export type DeliveryState = 'pending' | 'delivered' | 'failed';
export type DeliveryTransition = 'deliver' | 'fail' | 'replay';

/**
 * The life of a webhook's delivery. Staff may have two messages carry one out, a replay and the first one revived:
 * whatever the other came to, each says how it ended.
 */
export const deliveryStates = defineStateMachine<DeliveryState, DeliveryTransition>({
  states: ['pending', 'delivered', 'failed'],
  initial: 'pending',
  transitions: {
    deliver: { from: ['pending', 'delivered', 'failed'], to: 'delivered' },
    fail: { from: ['pending', 'delivered', 'failed'], to: 'failed' },
    replay: { from: ['delivered', 'failed'], to: 'pending' },
  },
});
