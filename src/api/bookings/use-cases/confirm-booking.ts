import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import { isAppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { confirmRedemption, oweRefund, reserveCoupon } from '../../billing/public';
import type { BookingRecord } from '../read-models/booking-record';
import { BOOKING_TABLE, lockBooking, patchBooking } from '../read-models/booking-record';
import { countPreviousBookings } from '../read-models/count-previous-bookings';
import { announceBooking, moveBooking } from './move-booking';
import { findSoldOffering } from './find-sold-offering';
import { reserveSlot } from './seats/reserve-slot';
import { releaseHold } from './holds/release-hold';
import { cancelHoldExpiry } from './holds/schedule-hold-expiry';

export interface PaidFacts {
  paymentMethod: string;
  intentId: string | null;
  occurredAt: string;
}

/** Takes the slot and the coupon of an expired booking again; null when either is gone. */
async function claimAgain(strapi: Core.Strapi, booking: BookingRecord): Promise<Record<string, unknown> | null> {
  const offering = await findSoldOffering(strapi, booking);
  if (!offering) return null;
  const start = new Date(booking.scheduledStart);
  if (start <= now(strapi)) return null;
  try {
    // In a savepoint of its own: half of a claim must not stay behind when the rest is refused.
    return await inTransaction(strapi, (trx) =>
      trx.transaction(async () => {
        const seats = await reserveSlot(strapi, { offering, start, seats: booking.seats, alreadySold: true });
        if (booking.couponCodeUsed) {
          await reserveCoupon(strapi, {
            code: booking.couponCodeUsed,
            couponDocumentId: booking.couponDocumentId,
            bookingDocumentId: booking.documentId,
            order: {
              subtotalCents: booking.subtotalCents,
              currency: booking.currency,
              consultantDocumentId: booking.consultantDocumentId,
              program: offering.program,
              sessionType: offering.sessionType,
            },
            user: {
              email: booking.clientEmail,
              previousBookingsCount: await countPreviousBookings(strapi, booking.clientEmail, booking.documentId),
            },
          });
        }
        return seats;
      }),
    );
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

async function isFirstConversion(strapi: Core.Strapi, booking: BookingRecord): Promise<boolean> {
  return inTransaction(strapi, async (trx) => {
    const earlier = await trx(BOOKING_TABLE)
      .where({ client_email: booking.clientEmail })
      .whereNot({ document_id: booking.documentId })
      .whereNotNull('payment_completed_at')
      .first('id');
    return earlier === undefined;
  });
}

async function payBackLate(strapi: Core.Strapi, booking: BookingRecord): Promise<void> {
  if (booking.totalAmountCents === 0) return;
  await oweRefund(strapi, {
    bookingDocumentId: booking.documentId,
    amountCents: booking.totalAmountCents,
    reason: 'paid_after_release',
    idempotencyKey: `late:${booking.documentId}`,
  });
}

async function giveBack(strapi: Core.Strapi, booking: BookingRecord): Promise<void> {
  await payBackLate(strapi, booking);
  await announceBooking(strapi, booking.documentId, {
    type: 'booking.payment_returned',
    facts: { refundCents: booking.totalAmountCents },
  });
}

/**
 * Paid when the session has begun: nobody was told that it takes place, so it does not, and all money goes back. The
 * moment at which the news arrives counts, because only then could anybody have been told.
 */
async function endUnpaidInTime(strapi: Core.Strapi, booking: BookingRecord, payment: object): Promise<void> {
  await releaseHold(strapi, booking);
  await cancelHoldExpiry(strapi, booking.documentId);
  await moveBooking(strapi, booking, {
    transition: 'expire',
    event: 'booking.payment_returned',
    facts: { refundCents: booking.totalAmountCents },
    patch: { ...payment, occurrenceDocumentId: null, holdExpiresAt: null },
    reason: 'paid_after_start',
  });
  await payBackLate(strapi, booking);
}

/**
 * The booking is paid for: confirmed, with its coupon. Paid after the hold expired, it takes its slot again, or the
 * money goes back in full; paid after a cancellation or when the session has begun, the money goes back. Repeating it
 * changes nothing.
 * Call inside the transaction that posted the money.
 */
export async function confirmBooking(strapi: Core.Strapi, documentId: string, paid: PaidFacts): Promise<void> {
  await inTransaction(strapi, async () => {
    const booking = await lockBooking(strapi, documentId);
    const payment = {
      paymentStatus: 'completed',
      paymentMethod: paid.paymentMethod,
      paymentIntentId: paid.intentId,
      paymentCompletedAt: new Date(paid.occurredAt),
    };
    if (booking.bookingStatus !== 'pending' && booking.bookingStatus !== 'expired') {
      if (booking.bookingStatus !== 'cancelled' || booking.paymentStatus !== 'pending') return;
      await patchBooking(strapi, booking.id, payment);
      return giveBack(strapi, booking);
    }
    if (booking.bookingStatus === 'pending' && new Date(booking.scheduledStart) <= now(strapi)) {
      return endUnpaidInTime(strapi, booking, payment);
    }
    const first = await isFirstConversion(strapi, booking);
    const late = booking.bookingStatus === 'expired';
    const seats = late ? await claimAgain(strapi, booking) : {};
    if (seats === null) {
      if (booking.paymentStatus !== 'pending') return;
      await patchBooking(strapi, booking.id, payment);
      return giveBack(strapi, booking);
    }
    if (booking.couponCodeUsed !== null) await confirmRedemption(strapi, { bookingDocumentId: documentId });
    await cancelHoldExpiry(strapi, documentId);
    await moveBooking(strapi, booking, {
      transition: late ? 'confirm_late' : 'confirm',
      event: 'booking.confirmed',
      patch: { ...payment, ...seats, holdExpiresAt: null },
      furtherEvents: first ? ['lead.converted'] : [],
    });
  });
}
