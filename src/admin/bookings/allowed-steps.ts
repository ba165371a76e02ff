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

const PAID = ['completed', 'partially_refunded', 'disputed'];

/** Whether finance may have something to pay back; how much it is, only the server knows. */
export function mayBeRefunded({ paymentStatus, totalAmountCents, refundAmountCents }: BookingMoney): boolean {
  return PAID.includes(paymentStatus) && (totalAmountCents ?? 0) > (refundAmountCents ?? 0);
}

/** Why an amount, in hundredths, cannot be refunded. */
export type AmountFault = 'nothing' | 'too_much' | 'not_whole';

/** What is wrong with an amount to refund; null when it can be sent. */
export function amountFault(
  cents: number,
  { refundableCents, unitCents }: { refundableCents: number; unitCents: number },
): AmountFault | null {
  if (cents <= 0) return 'nothing';
  if (cents > refundableCents) return 'too_much';
  return cents % unitCents === 0 ? null : 'not_whole';
}
