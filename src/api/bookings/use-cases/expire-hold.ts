import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError, isAppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { cancelPayment, releaseRedemption } from '../../billing/public';
import { lockBooking, readBooking } from '../read-models/booking-record';
import { moveBooking } from './move-booking';
import { releaseSeats } from './seats/release-seats';

/**
 * Ends an unpaid hold whose time is over: first the payment can no longer be made, then slot and coupon are free.
 * Paid at the last moment, the payment's own event confirms it. While the gateway's answer is unknown the hold stays
 * and the job asks again. Calls the network: never in a transaction.
 */
export async function expireHold(strapi: Core.Strapi, documentId: string): Promise<void> {
  const found = await readBooking(strapi, documentId).catch((error: unknown) => {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  });
  if (!found || !isOver(found, now(strapi))) return;
  const { outcome } = await cancelPayment(strapi, { bookingDocumentId: documentId });
  switch (outcome) {
    case 'succeeded':
      return;
    case 'unknown':
      throw new AppError('unavailable', 'The gateway has not said whether the payment was cancelled.');
    case 'canceled':
    case 'none':
      return inTransaction(strapi, async () => {
        const booking = await lockBooking(strapi, documentId);
        if (!isOver(booking, now(strapi))) return;
        await releaseBookingHold(strapi, booking);
        await moveBooking(strapi, booking, {
          transition: 'expire',
          event: 'booking.expired',
          patch: { occurrenceDocumentId: null, holdExpiresAt: null },
          reason: booking.approvalStatus === 'requested' ? 'not_approved_in_time' : 'not_paid_in_time',
        });
      });
  }
}

function isOver(booking: { bookingStatus: string; holdExpiresAt: string | null }, at: Date): boolean {
  return booking.bookingStatus === 'pending' && booking.holdExpiresAt !== null && new Date(booking.holdExpiresAt) <= at;
}

/** Frees the seats and the coupon of a booking. Call in the transaction of its change. */
export async function releaseBookingHold(
  strapi: Core.Strapi,
  booking: { documentId: string; occurrenceDocumentId: string | null; seats: number },
  keepCoupon = false,
): Promise<void> {
  if (booking.occurrenceDocumentId) {
    await releaseSeats(strapi, { occurrenceDocumentId: booking.occurrenceDocumentId, seats: booking.seats });
  }
  if (!keepCoupon) await releaseRedemption(strapi, { bookingDocumentId: booking.documentId });
}
