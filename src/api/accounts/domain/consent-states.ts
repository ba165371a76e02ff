import { defineStateMachine } from '../../../shared/state-machine/state-machine';

export type ConsentState = 'requested' | 'confirmed' | 'withdrawn' | 'expired';
type ConsentTransition = 'confirm' | 'expire' | 'withdraw';

/** The life of a consent: what was withdrawn is given anew, never again. */
export const consentStates = defineStateMachine<ConsentState, ConsentTransition>({
  states: ['requested', 'confirmed', 'withdrawn', 'expired'],
  initial: 'requested',
  transitions: {
    confirm: { from: ['requested'], to: 'confirmed' },
    expire: { from: ['requested', 'confirmed'], to: 'expired' },
    withdraw: { from: ['requested', 'confirmed', 'expired'], to: 'withdrawn' },
  },
});
