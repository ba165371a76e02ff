import { adminRoute } from '../../../shared/contracts/admin-route';
import type { BookingSteps, TransitionRequest } from './change-booking';
import type { TodaysSessions } from './todays-sessions';

export const TODAY = adminRoute<{ answer: TodaysSessions }>()('GET', '/bookings/today');

/** A step that staff take with a booking. */
export const TRANSITION = adminRoute<{ data: TransitionRequest; answer: BookingSteps }>()(
  'POST',
  '/bookings/:documentId/transitions',
);
