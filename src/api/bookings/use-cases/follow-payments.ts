import type { Core } from '@strapi/strapi';
import { onEvent } from '../../system/public';
import type { BillingEvents } from '../../billing/public';
import { releaseRedemption } from '../../billing/public';
import type { BookingEventType } from '../contracts/booking-event';
import { cancellationRefund } from '../domain/cancellation';
import type { CancelledBy } from '../domain/cancellation';
import { cancellationBasis } from '../domain/client-terms';
import type { BookingRecord } from '../read-models/booking-record';
import { lockBooking, patchBooking } from '../read-models/booking-record';
import { payBackCancellation } from './cancel-booking';
import { confirmBooking } from './confirm-booking';
import { announceBooking } from './move-booking';
import { refundableCents } from '../read-models/refundable-cents';

async function onRefund(strapi: Core.Strapi, facts: BillingEvents['refund.succeeded']): Promise<void> {
  const booking = await lockBooking(strapi, facts.bookingId);
  await patchBooking(strapi, booking.id, {
    refundAmountCents: facts.refundedCents,
    paymentStatus: facts.fullyRefunded ? 'refunded' : 'partially_refunded',
  });
  // The session did not take place at all: the coupon may be used again.
  if (facts.fullyRefunded) await releaseRedemption(strapi, { bookingDocumentId: facts.bookingId });
  await announceBooking(strapi, facts.bookingId, {
    type: 'booking.refunded',
    facts: { refundCents: facts.amountCents, refundedCents: facts.refundedCents, refundReason: facts.reason },
  });
}

/** Cancelled while the bank held the money, nothing could be given back; now it is here, and what was due goes back. */
async function refundWhatIsOwed(strapi: Core.Strapi, booking: BookingRecord): Promise<void> {
  if (booking.bookingStatus !== 'cancelled' || !booking.cancelledAt) return;
  const owed = cancellationRefund((booking.cancelledBy ?? 'system') as CancelledBy, booking, {
    ...cancellationBasis(booking),
    now: new Date(booking.cancelledAt),
    refundableCents: await refundableCents(strapi, booking),
  });
  await payBackCancellation(strapi, booking, owed);
}

async function onDispute(
  strapi: Core.Strapi,
  facts: BillingEvents['dispute.opened'],
  change: { paymentStatus: string; type: BookingEventType },
): Promise<void> {
  const booking = await lockBooking(strapi, facts.bookingId);
  const refunded = booking.refundAmountCents > 0 ? 'partially_refunded' : 'completed';
  await patchBooking(strapi, booking.id, {
    paymentStatus: change.type === 'booking.dispute_won' ? refunded : change.paymentStatus,
  });
  if (change.type === 'booking.dispute_won') await refundWhatIsOwed(strapi, booking);
  await announceBooking(strapi, facts.bookingId, {
    type: change.type,
    facts: { disputedCents: facts.amountCents, disputeReason: facts.reason },
  });
}

/** Bookings follow the money: each change of a payment changes its booking in the same transaction. */
export function followPayments(strapi: Core.Strapi): void {
  onEvent(strapi, 'payment.succeeded', async (event) => {
    const facts = event.payload as unknown as BillingEvents['payment.succeeded'];
    await confirmBooking(strapi, facts.bookingId, facts);
  });
  onEvent(strapi, 'payment.failed', async (event) => {
    const facts = event.payload as unknown as BillingEvents['payment.failed'];
    await announceBooking(strapi, facts.bookingId, {
      type: 'booking.payment_failed',
      facts: { failureReason: facts.failureReason },
    });
  });
  onEvent(strapi, 'refund.succeeded', (event) =>
    onRefund(strapi, event.payload as unknown as BillingEvents['refund.succeeded']),
  );
  onEvent(strapi, 'dispute.opened', (event) =>
    onDispute(strapi, event.payload as unknown as BillingEvents['dispute.opened'], {
      paymentStatus: 'disputed',
      type: 'booking.disputed',
    }),
  );
  onEvent(strapi, 'dispute.won', (event) =>
    onDispute(strapi, event.payload as unknown as BillingEvents['dispute.won'], {
      paymentStatus: 'completed',
      type: 'booking.dispute_won',
    }),
  );
  onEvent(strapi, 'dispute.lost', (event) =>
    onDispute(strapi, event.payload as unknown as BillingEvents['dispute.lost'], {
      paymentStatus: 'refunded',
      type: 'booking.dispute_lost',
    }),
  );
}
