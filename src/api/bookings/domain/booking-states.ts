import { defineStateMachine } from '../../../shared/state-machine/state-machine';

export const BOOKING_STATES = [
  'pending',
  'confirmed',
  'in_progress',
  'completed',
  'cancelled',
  'expired',
  'no_show_client',
  'no_show_consultant',
] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

export type BookingTransition =
  | 'confirm'
  | 'confirm_late'
  | 'expire'
  | 'cancel'
  | 'start'
  | 'complete'
  | 'no_show_client'
  | 'no_show_consultant';

/** The life of a booking. `pending` is a hold; `confirm_late` takes the slot again after a payment that came past the hold. */
export const bookingStates = defineStateMachine<BookingState, BookingTransition>({
  states: BOOKING_STATES,
  initial: 'pending',
  transitions: {
    confirm: { from: ['pending'], to: 'confirmed' },
    confirm_late: { from: ['expired'], to: 'confirmed' },
    expire: { from: ['pending'], to: 'expired' },
    cancel: { from: ['pending', 'confirmed'], to: 'cancelled' },
    start: { from: ['confirmed'], to: 'in_progress' },
    complete: { from: ['confirmed', 'in_progress'], to: 'completed' },
    no_show_client: { from: ['confirmed', 'in_progress'], to: 'no_show_client' },
    no_show_consultant: { from: ['confirmed', 'in_progress'], to: 'no_show_consultant' },
  },
});

/** States in which a booking occupies its seats. */
export const SEATED_STATES: readonly BookingState[] = ['pending', 'confirmed', 'in_progress'];

/** Whether the expert is to answer: before the payment of a hold, or about the new time of a session that is paid. */
export function awaitsApproval(booking: { bookingStatus: string; approvalStatus: string }): boolean {
  const { bookingStatus, approvalStatus } = booking;
  return approvalStatus === 'requested' && (bookingStatus === 'pending' || bookingStatus === 'confirmed');
}

/** Whether nobody paid or answered until the end of the time for it, which is the session's beginning at the latest. */
export function isHoldOver(
  booking: { bookingStatus: string; approvalStatus: string; holdExpiresAt: string | null; scheduledStart: string },
  at: Date,
): boolean {
  const waits = booking.bookingStatus === 'pending' || awaitsApproval(booking);
  if (!waits || booking.holdExpiresAt === null) return false;
  return new Date(booking.holdExpiresAt) <= at || new Date(booking.scheduledStart) <= at;
}
