import type { Core } from '@strapi/strapi';
import { onEvent } from '../../system/public';
import type { BillingEvents } from '../../billing/public';
import { paymentOf, releaseRedemption, settleEarnings } from '../../billing/public';
import type { BookingEventType } from '../contracts/booking-event';
import { cancellationRefund } from '../domain/cancellation';
import type { CancelledBy } from '../domain/cancellation';
import { cancellationBasis } from '../domain/client-terms';
import type { BookingRecord } from '../read-models/booking-record';
import { lockBooking, patchBooking } from '../read-models/booking-record';
import { payBackCancellation } from './cancel-booking';
import { confirmBooking } from './confirm-booking';
import { announceBooking } from './move-booking';
import { countSessions } from './sessions/count-sessions';

type Standing = Pick<BillingEvents['refund.succeeded'], 'bookingId' | 'standing' | 'returnedCents'>;

/** What the client has got back, by refund or through the bank, and how the payment stands; figures follow. */
async function followStanding(strapi: Core.Strapi, facts: Standing): Promise<BookingRecord> {
  const booking = await lockBooking(strapi, facts.bookingId);
  await patchBooking(strapi, booking.id, {
    refundAmountCents: facts.returnedCents,
    paymentStatus: facts.standing,
  });
  if (booking.bookingStatus === 'completed') await countSessions(strapi, booking);
  return booking;
}

async function onRefund(strapi: Core.Strapi, facts: BillingEvents['refund.succeeded']): Promise<void> {
  await followStanding(strapi, facts);
  // The session did not take place at all: the coupon may be used again.
  if (facts.fullyRefunded) await releaseRedemption(strapi, { bookingDocumentId: facts.bookingId });
  await announceBooking(strapi, facts.bookingId, {
    type: 'booking.refunded',
    facts: { refundCents: facts.amountCents, refundedCents: facts.returnedCents, refundReason: facts.reason },
  });
}

async function onFailedRefund(strapi: Core.Strapi, facts: BillingEvents['refund.failed']): Promise<void> {
  await followStanding(strapi, facts);
  if (facts.isRetried) return;
  await announceBooking(strapi, facts.bookingId, {
    type: 'booking.refund_failed',
    facts: {
      refundCents: facts.amountCents,
      refundedCents: facts.returnedCents,
      refundReason: facts.reason,
      failureReason: facts.failureReason,
    },
  });
}

/**
 * Cancelled while the bank held the money, by a version of this platform that kept no promise of a refund: what was due
 * goes back now, and what a late cancellation left is earned. What was promised and settled then is not repeated.
 */
async function refundWhatIsOwed(strapi: Core.Strapi, booking: BookingRecord): Promise<void> {
  if (booking.bookingStatus !== 'cancelled' || !booking.cancelledAt) return;
  // A request that nobody answered is cancelled on the client's terms, and never was without a promise.
  if (booking.cancelledBy === 'system' && booking.approvalStatus === 'declined') return;
  const payment = await paymentOf(strapi, { bookingDocumentId: booking.documentId });
  const owed = cancellationRefund((booking.cancelledBy ?? 'system') as CancelledBy, booking, {
    ...cancellationBasis(booking),
    now: new Date(booking.cancelledAt),
    refundableCents: payment?.refundableCents ?? 0,
  });
  await payBackCancellation(strapi, booking, owed);
  if (owed.reason === 'late_cancellation') {
    const deliveredAt = new Date(booking.cancelledAt);
    await settleEarnings(strapi, { bookingDocumentId: booking.documentId, deliveredAt });
  }
}

async function onDispute(
  strapi: Core.Strapi,
  facts: BillingEvents['dispute.opened'],
  type: BookingEventType,
): Promise<void> {
  const booking = await followStanding(strapi, facts);
  if (type === 'booking.dispute_won') await refundWhatIsOwed(strapi, booking);
  await announceBooking(strapi, facts.bookingId, {
    type,
    facts: { disputedCents: facts.amountCents, refundedCents: facts.returnedCents, disputeReason: facts.reason },
  });
}

/** Bookings follow the money: each change of a payment changes its booking in the same transaction. */
export function followPayments(strapi: Core.Strapi): void {
  onEvent(strapi, 'payment.succeeded', ({ payload }) => confirmBooking(strapi, payload.bookingId, payload));
  onEvent(strapi, 'payment.failed', ({ payload: { bookingId, failureReason } }) =>
    announceBooking(strapi, bookingId, { type: 'booking.payment_failed', facts: { failureReason } }),
  );
  onEvent(strapi, 'refund.succeeded', ({ payload }) => onRefund(strapi, payload));
  onEvent(strapi, 'refund.failed', ({ payload }) => onFailedRefund(strapi, payload));
  for (const [happened, type] of DISPUTES) {
    onEvent(strapi, happened, ({ payload }) => onDispute(strapi, payload, type));
  }
}

const DISPUTES = [
  ['dispute.opened', 'booking.disputed'],
  ['dispute.won', 'booking.dispute_won'],
  ['dispute.lost', 'booking.dispute_lost'],
] as const;
