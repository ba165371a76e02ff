import { percentOf } from '../../../shared/money/basis-points';
import { toCents } from '../../../shared/money/cents';
import { currencyUnit } from '../../../shared/money/currency';

export type CancelledBy = 'client' | 'consultant' | 'staff' | 'system';

export interface CancellationTerms {
  /** Elapsed hours before the start until which the client gets everything back. */
  cancellationHours: number;
  /** Share of the price that a later cancellation gives back, 0 to 100. */
  lateCancellationRefundPercent: number;
  /** What the price is in: what goes back is whole in it. */
  currency: string;
}

export interface CancellationRefund {
  amountCents: number;
  reason: 'free_cancellation' | 'late_cancellation' | 'cancelled_by_expert' | 'cancelled_by_platform' | 'nothing_paid';
  /** A bank holds the money; the refund follows when it has decided. */
  waitsFor?: 'dispute';
}

const HOUR_MS = 3_600_000;

/** True while a change of the session is free of charge: `hours` or more elapsed hours before its start. */
function isBeforeWindow(startsAt: Date, hours: number, now: Date): boolean {
  return startsAt.getTime() - now.getTime() >= hours * HOUR_MS;
}

/**
 * What a cancellation gives back of the `refundableCents` that were paid and not yet refunded.
 * Cancelled by the client: all until the window before `startsAt` closes, then the late percentage, rounded half up to
 * what can be paid in the currency; all as well of a time that the client has not agreed to. Cancelled by anybody else:
 * all.
 */
export function cancellationRefund(
  by: CancelledBy,
  terms: CancellationTerms,
  at: { startsAt: Date; isUnagreed?: boolean; now: Date; refundableCents: number },
): CancellationRefund {
  const { refundableCents } = at;
  // Late is late, also where all of it is promised already: what comes back of that is the expert's.
  const isLate = by === 'client' && !at.isUnagreed && !isBeforeWindow(at.startsAt, terms.cancellationHours, at.now);
  if (refundableCents <= 0) return { amountCents: 0, reason: isLate ? 'late_cancellation' : 'nothing_paid' };
  switch (by) {
    case 'consultant':
      return { amountCents: refundableCents, reason: 'cancelled_by_expert' };
    case 'staff':
    case 'system':
      return { amountCents: refundableCents, reason: 'cancelled_by_platform' };
    case 'client':
      if (!isLate) return { amountCents: refundableCents, reason: 'free_cancellation' };
      return {
        amountCents: percentOf(
          toCents(refundableCents),
          terms.lateCancellationRefundPercent * 100,
          currencyUnit(terms.currency),
        ),
        reason: 'late_cancellation',
      };
  }
}
