import type { BookingRole } from './booking-role';

/** Whether the client has agreed to a time that somebody else chose. */
export type MoveConsent = 'not_needed' | 'requested' | 'given';

type Instant = string | Date;

/** What a booking keeps of its client's deadlines. */
export interface ClientTerms {
  scheduledStart: Instant;
  /** The start that the deadlines count from; empty on bookings from before it was kept. */
  termsStart: Instant | null;
  moveConsent: MoveConsent | null;
  /** Elapsed hours. */
  cancellationHours: number;
  rescheduleHours: number;
}

export interface ClientDeadlines {
  freeCancellationUntil: Date;
  rescheduleUntil: Date;
}

const HOUR_MS = 3_600_000;
const time = (instant: Instant): number => new Date(instant).getTime();

function promised({ termsStart, scheduledStart }: Pick<ClientTerms, 'termsStart' | 'scheduledStart'>): number {
  return time(termsStart ?? scheduledStart);
}

/** Since when the client's deadlines count, and whether none does, because nobody asked the client about the time. */
export function cancellationBasis(terms: Pick<ClientTerms, 'termsStart' | 'scheduledStart' | 'moveConsent'>): {
  startsAt: Date;
  isUnagreed: boolean;
} {
  return { startsAt: new Date(promised(terms)), isUnagreed: terms.moveConsent === 'requested' };
}

/**
 * Until when the client cancels free of charge and moves the session, the session's beginning at the latest. A move of
 * the client's own leaves the first as it was: the notice for a move counts from the present time, its price does not.
 */
export function clientDeadlines(terms: ClientTerms): ClientDeadlines {
  const start = time(terms.scheduledStart);
  if (terms.moveConsent === 'requested') {
    return { freeCancellationUntil: new Date(start), rescheduleUntil: new Date(start) };
  }
  const first = promised(terms);
  return {
    freeCancellationUntil: new Date(Math.min(start, first - terms.cancellationHours * HOUR_MS)),
    rescheduleUntil: new Date(Math.min(start, Math.max(start, first) - terms.rescheduleHours * HOUR_MS)),
  };
}

/**
 * The terms once the session is moved to `to`. A client's move never makes them better: they count from the earliest
 * time that was promised. Anybody else's never makes them worse: they count from the latest, and until the client has
 * agreed, cancelling costs nothing.
 */
export function termsAfterMove(
  by: BookingRole,
  terms: Pick<ClientTerms, 'termsStart' | 'scheduledStart'>,
  to: Date,
): { termsStart: Date; moveConsent: MoveConsent } {
  const before = promised(terms);
  return by === 'client'
    ? { termsStart: new Date(Math.min(before, to.getTime())), moveConsent: 'not_needed' }
    : { termsStart: new Date(Math.max(before, to.getTime())), moveConsent: 'requested' };
}

type Approval = 'not_required' | 'requested' | 'approved' | 'declined';

/** What an expert approved was one time: a client's move asks again, and who moves it as expert or staff has agreed. */
export function approvalAfterMove(by: BookingRole, before: Approval): Approval {
  if (before !== 'approved' && before !== 'requested') return before;
  return by === 'client' ? 'requested' : 'approved';
}
