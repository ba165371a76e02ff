import { adminRoute } from '../../../shared/contracts/admin-route';
import type { AllowedSteps, BookingSteps, TransitionRequest } from './change-booking';
import type { OfferedSlotsQuery, SlotListView } from './slots';
import type { TodaysSessions } from './todays-sessions';

export const TODAY = adminRoute<{ answer: TodaysSessions }>()('GET', '/bookings/today');

/** A step that staff take with a booking. */
export const TRANSITION = adminRoute<{ data: TransitionRequest; answer: BookingSteps }>()(
  'POST',
  '/bookings/:documentId/transitions',
);

/** What whoever asks can do with a booking now: what its state, the time and their role allow. */
export const ALLOWED_STEPS = adminRoute<{ answer: AllowedSteps }>()('GET', '/bookings/:documentId/steps');

/** The free times of an offering, for who makes bookings by hand. */
export const OFFERED_SLOTS = adminRoute<{ query: OfferedSlotsQuery; answer: SlotListView }>()('GET', '/bookings/slots');
