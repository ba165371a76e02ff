import { z } from 'zod';
import { instant, timeZone } from '../../../shared/contracts/fields';
import type { BookingState } from '../domain/booking-states';

export const rescheduleRequest = z.strictObject({ start: instant, timezone: timeZone.optional() });
/** Which new time the client agrees to: the one that was seen. */
export const acceptMoveRequest = z.strictObject({ start: instant });
export const cancelRequest = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() });
const approveRequest = z.strictObject({});
export const declineRequest = z.strictObject({ reason: z.string().trim().min(1).max(500) });
export const outcomeRequest = z.strictObject({ reason: z.string().trim().min(1).max(500).optional() });

export const rescheduleBody = z.strictObject({ data: rescheduleRequest });
export const acceptMoveBody = z.strictObject({ data: acceptMoveRequest });
export const cancelBody = z.strictObject({ data: cancelRequest.default({}) });
export const declineBody = z.strictObject({ data: declineRequest });
export const outcomeBody = z.strictObject({ data: outcomeRequest.default({}) });
export const emptyBody = z.strictObject({ data: approveRequest.default({}) });

/** The changes that an expert or staff make to a booking, by name. */
const STAFF_TRANSITIONS = [
  'approve',
  'decline',
  'cancel',
  'start',
  'complete',
  'no_show_client',
  'no_show_consultant',
] as const;
export type StaffTransition = (typeof STAFF_TRANSITIONS)[number];

const transitionRequest = z.strictObject({
  transition: z.enum(STAFF_TRANSITIONS),
  reason: z.string().trim().min(1).max(500).optional(),
});
export const transitionBody = z.strictObject({ data: transitionRequest });
export type TransitionRequest = z.infer<typeof transitionRequest>;

/** Where a booking stands. */
export interface BookingSteps {
  documentId: string;
  bookingStatus: BookingState;
  approvalStatus: string | null;
  paymentStatus: string | null;
}

/** What somebody of the staff can do with a booking now. */
export interface AllowedSteps {
  steps: StaffTransition[];
  /** Whether something may be paid back. */
  refund: boolean;
}
