import { adminRoute } from '../../../shared/contracts/admin-route';
import type { AllowedSteps, BookingSteps, TransitionRequest } from './change-booking';
import type { TodaysSessions } from './todays-sessions';

export const TODAY = adminRoute<{ answer: TodaysSessions }>()('GET', '/bookings/today');

/** A step that staff take with a booking. */
export const TRANSITION = adminRoute<{ data: TransitionRequest; answer: BookingSteps }>()(
  'POST',
  '/bookings/:documentId/transitions',
);

/** What whoever asks can do with a booking now: what its state, the time and their role allow. */
export const ALLOWED_STEPS = adminRoute<{ answer: AllowedSteps }>()('GET', '/bookings/:documentId/steps');
