import { awaitsApproval, bookingStates, type BookingState } from '../../api/bookings/domain/booking-states';
import type { StaffTransition } from '../../api/bookings/contracts/change-booking';

export interface BookingStanding {
  bookingStatus: BookingState;
  approvalStatus: string;
}

const SESSION_STEPS = ['start', 'complete', 'no_show_client', 'no_show_consultant'] as const;

/** What staff may do with a booking next, by the same table of states that the server goes by. */
export function allowedSteps({ bookingStatus, approvalStatus }: BookingStanding): StaffTransition[] {
  const allowed = bookingStates.allowed(bookingStatus);
  const asked = awaitsApproval({ bookingStatus, approvalStatus });
  return [
    ...(asked ? (['approve', 'decline'] as const) : []),
    // Of a session whose new time the expert has not accepted, nothing can be said yet.
    ...SESSION_STEPS.filter((step) => allowed.includes(step) && !asked),
    ...(allowed.includes('cancel') && !asked ? (['cancel'] as const) : []),
  ];
}

export interface BookingMoney {
  paymentStatus: string;
  totalAmountCents: number | null;
  refundAmountCents: number | null;
}

/** What finance can still pay back, in hundredths; 0 for a booking that nobody paid for. */
export function refundableCents({ paymentStatus, totalAmountCents, refundAmountCents }: BookingMoney): number {
  if (paymentStatus !== 'completed' && paymentStatus !== 'partially_refunded') return 0;
  return Math.max(0, (totalAmountCents ?? 0) - (refundAmountCents ?? 0));
}
