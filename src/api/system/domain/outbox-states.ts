import { defineStateMachine } from '../../../shared/state-machine/state-machine';

export type OutboxState = 'pending' | 'delivering' | 'delivered' | 'dead';
export type OutboxTransition = 'claim' | 'deliver' | 'postpone' | 'give_up' | 'revive';

/**
 * The life of a side effect. One that is under way is claimed again only by the job that held it, or when its lease is
 * over: that condition is the claim's own.
 */
export const outboxStates = defineStateMachine<OutboxState, OutboxTransition>({
  states: ['pending', 'delivering', 'delivered', 'dead'],
  initial: 'pending',
  transitions: {
    claim: { from: ['pending', 'delivering'], to: 'delivering' },
    deliver: { from: ['delivering'], to: 'delivered' },
    postpone: { from: ['delivering'], to: 'pending' },
    give_up: { from: ['delivering'], to: 'dead' },
    revive: { from: ['dead'], to: 'pending' },
  },
});

/** States of what has not arrived yet, or never will. */
export const UNDELIVERED = outboxStates.states.filter((state) => state !== 'delivered');
