import { defineStateMachine } from '../../../shared/state-machine/state-machine';

const WEBINAR_STATES = ['scheduled', 'live', 'completed', 'cancelled'] as const;
export type WebinarState = (typeof WEBINAR_STATES)[number];

type WebinarTransition = 'start' | 'complete' | 'cancel' | 'reschedule';

/** The life of a webinar. One whose start nobody marked may be completed as it is; a cancelled one may take place after all. */
export const webinarStates = defineStateMachine<WebinarState, WebinarTransition>({
  states: WEBINAR_STATES,
  initial: 'scheduled',
  transitions: {
    start: { from: ['scheduled'], to: 'live' },
    complete: { from: ['scheduled', 'live'], to: 'completed' },
    cancel: { from: ['scheduled', 'live'], to: 'cancelled' },
    reschedule: { from: ['cancelled'], to: 'scheduled' },
  },
});
