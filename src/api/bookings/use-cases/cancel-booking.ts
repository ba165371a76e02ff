import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { enqueueJob } from '../../../shared/jobs/queue';
import { now } from '../../../shared/time/clock';
import { oweRefund, paymentOf, settleEarnings } from '../../billing/public';
import type { BookingEventFacts } from '../contracts/booking-event';
import type { BookingRole } from '../domain/booking-role';
import { cancellationRefund } from '../domain/cancellation';
import type { CancellationRefund } from '../domain/cancellation';
import { cancellationBasis } from '../domain/client-terms';
import { cancellationRefusal } from '../domain/staff-steps';
import type { BookingRecord } from '../read-models/booking-record';
import { lockBooking } from '../read-models/booking-record';
import { releaseHold } from './holds/release-hold';
import { changeOnce, moveBooking } from './move-booking';
import { cancelHoldExpiry } from './holds/schedule-hold-expiry';

export const CANCEL_PAYMENT_TASK = 'bookings.cancel-payment';

async function refundOf(
  strapi: Core.Strapi,
  booking: BookingRecord,
  order: { by: BookingRole; at: Date },
): Promise<CancellationRefund> {
  if (booking.bookingStatus === 'pending') return { amountCents: 0, reason: 'nothing_paid' };
  const payment = await paymentOf(strapi, { bookingDocumentId: booking.documentId });
  const refund = cancellationRefund(order.by, booking, {
    ...cancellationBasis(booking),
    now: order.at,
    refundableCents: payment?.refundableCents ?? 0,
  });
  return refund.amountCents > 0 && payment?.isHeldByBank ? { ...refund, waitsFor: 'dispute' } : refund;
}

const waitOf = ({ waitsFor }: CancellationRefund): BookingEventFacts => (waitsFor ? { refundWaitsFor: waitsFor } : {});

/** Pays back what a cancellation owes; a booking is cancelled once, so its key never pays twice. */
export async function payBackCancellation(
  strapi: Core.Strapi,
  booking: Pick<BookingRecord, 'documentId'>,
  refund: CancellationRefund,
): Promise<void> {
  if (refund.amountCents === 0) return;
  await oweRefund(strapi, {
    bookingDocumentId: booking.documentId,
    amountCents: refund.amountCents,
    reason: refund.reason,
    idempotencyKey: `cancel:${booking.documentId}`,
  });
}

async function settle(strapi: Core.Strapi, booking: BookingRecord, refund: CancellationRefund): Promise<void> {
  if (booking.bookingStatus === 'pending') {
    // The client must no longer be able to pay; a payment that slips through goes back in full.
    await enqueueJob(strapi, { task: CANCEL_PAYMENT_TASK, payload: { documentId: booking.documentId } });
    return;
  }
  await payBackCancellation(strapi, booking, refund);
  // What a late cancellation leaves is earned: the expert kept the time free.
  if (refund.reason === 'late_cancellation') {
    await settleEarnings(strapi, { bookingDocumentId: booking.documentId, deliveredAt: now(strapi) });
  }
}

export interface CancelOrder {
  by: BookingRole;
  /** In somebody's words; both sides read it. */
  reason?: string;
  /** What happened when nobody gave a reason, for the history. */
  cause?: string;
  /** Whose cancellation it is by the terms, and of which moment, where that is not `by` and now. */
  onTermsOf?: { by: BookingRole; at: Date };
  event?: 'booking.cancelled' | 'booking.declined';
  patch?: object;
}

/**
 * Cancels a booking with the refund of the money policy and frees its time. A client cancels before the session
 * begins, expert and staff before it is over; a full refund gives the coupon's use back.
 * @throws AppError `not_found`, `illegal_transition`, `rule_refused` when it is too late
 */
export function cancelBooking(
  strapi: Core.Strapi,
  documentId: string,
  order: CancelOrder,
): Promise<CancellationRefund> {
  return changeOnce(strapi, { step: 'cancel', documentId }, async () => {
    const booking = await lockBooking(strapi, documentId);
    const at = now(strapi);
    const refusal = cancellationRefusal(booking, order.by, at);
    if (refusal) throw new AppError('rule_refused', refusal, { path: 'bookingStatus' });
    const refund = await refundOf(strapi, booking, order.onTermsOf ?? { by: order.by, at });
    const fullRefund = booking.bookingStatus === 'pending' || refund.amountCents >= booking.totalAmountCents;
    await moveBooking(strapi, booking, {
      transition: 'cancel',
      event: order.event ?? 'booking.cancelled',
      facts: { refundCents: refund.amountCents, refundReason: refund.reason, ...waitOf(refund) },
      reason: order.reason ?? order.cause,
      details: { ...refund },
      patch: {
        ...order.patch,
        occurrenceDocumentId: null,
        holdExpiresAt: null,
        cancelledAt: at,
        cancelledBy: order.by,
        cancellationReason: order.reason,
        refundReason: refund.amountCents > 0 ? refund.reason : null,
        icsSequence: booking.icsSequence + 1,
      },
    });
    await releaseHold(strapi, booking, !fullRefund);
    await cancelHoldExpiry(strapi, documentId);
    await settle(strapi, booking, refund);
    return refund;
  });
}
