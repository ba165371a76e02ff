import type { StaffTransition } from '../contracts/change-booking';
import type { BookingRole } from './booking-role';
import { awaitsApproval, bookingStates, isHoldOver, type BookingState } from './booking-states';
import { mayHappen, type SessionStanding } from './session-times';

/** What of a booking decides on its next steps. */
export interface StepsOf {
  bookingStatus: BookingState;
  approvalStatus: string;
  scheduledStart: string;
  scheduledEnd: string | null;
  holdExpiresAt: string | null;
  moveConsent: string | null;
  absenceReportedAt: unknown;
}

export interface StepsMoment {
  now: Date;
  noShowGraceMinutes: number;
}

const SESSION_STEPS = ['start', 'complete', 'no_show_client', 'no_show_consultant'] as const;

/** What the rules about a session's times ask of its booking. */
export function standingOf(booking: StepsOf): SessionStanding {
  return {
    startsAt: new Date(booking.scheduledStart),
    endsAt: new Date(booking.scheduledEnd ?? booking.scheduledStart),
    isStarted: booking.bookingStatus === 'in_progress',
    isUnapproved: awaitsApproval(booking),
    isUnagreed: booking.moveConsent === 'requested',
    isAbsenceReported: booking.absenceReportedAt !== null,
  };
}

/** Why a booking can no longer be cancelled; null while it can. Client before the beginning, expert and staff before the end. */
export function cancellationRefusal(booking: StepsOf, by: BookingRole, at: Date): string | null {
  if (booking.bookingStatus !== 'confirmed' || by === 'system') return null;
  const { startsAt, endsAt } = standingOf(booking);
  if (by === 'client') return startsAt <= at ? 'The session has begun; it can no longer be cancelled.' : null;
  return endsAt <= at ? 'The session is over; say that it took place, or who did not come.' : null;
}

type ApprovalRefusal = { code: 'rule_refused' | 'hold_expired'; message: string };

/** Why it is too late to accept a booking; null while it is not. The moment of the deed counts, not that of any job. */
export function approvalRefusal(booking: StepsOf, at: Date): ApprovalRefusal | null {
  if (new Date(booking.scheduledStart) <= at) {
    return { code: 'rule_refused', message: 'The time of this session has come; it can no longer be approved.' };
  }
  return isHoldOver(booking, at) ? { code: 'hold_expired', message: 'This slot is no longer held.' } : null;
}

/** The steps that staff can take with a booking at this moment, by the rules that the steps themselves go by. */
export function stepsForStaff(booking: StepsOf, { now, noShowGraceMinutes }: StepsMoment): StaffTransition[] {
  const allowed = bookingStates.allowed(booking.bookingStatus);
  const mayCancel = allowed.includes('cancel') && cancellationRefusal(booking, 'staff', now) === null;
  if (awaitsApproval(booking)) {
    const mayApprove = approvalRefusal(booking, now) === null;
    return [...(mayApprove ? (['approve'] as const) : []), ...(mayCancel ? (['decline'] as const) : [])];
  }
  const standing = standingOf(booking);
  const moment = { by: 'staff', now, noShowGraceMinutes } as const;
  return [
    ...SESSION_STEPS.filter((step) => allowed.includes(step) && mayHappen(step, standing, moment).ok),
    ...(mayCancel ? (['cancel'] as const) : []),
  ];
}

export interface MoneyOf {
  paymentStatus: string;
  totalAmountCents: number | null;
  refundAmountCents: number | null;
}

const PAID = ['completed', 'partially_refunded', 'disputed'];

/** Whether there may be something to pay back; how much it is, only the payment knows. */
export function mayBeRefunded({ paymentStatus, totalAmountCents, refundAmountCents }: MoneyOf): boolean {
  return PAID.includes(paymentStatus) && Number(totalAmountCents ?? 0) > Number(refundAmountCents ?? 0);
}
