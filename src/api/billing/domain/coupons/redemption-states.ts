import { defineStateMachine } from '../../../../shared/state-machine/state-machine';

export type RedemptionState = 'pending' | 'applied' | 'released';
export type RedemptionTransition = 'apply' | 'release';

/** The life of a coupon's use. A refused attempt has none: it is written down as refused (`refusedStatus`) and stays so. */
export const redemptionStates = defineStateMachine<RedemptionState, RedemptionTransition>({
  states: ['pending', 'applied', 'released'],
  initial: 'pending',
  transitions: {
    apply: { from: ['pending'], to: 'applied' },
    release: { from: ['pending', 'applied'], to: 'released' },
  },
});

/** A redemption in one of these takes a use of its coupon. */
export const USING = redemptionStates.from('release');
