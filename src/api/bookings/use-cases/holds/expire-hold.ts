import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { AppError, isAppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { cancelPayment } from '../../../billing/public';
import { isHoldOver } from '../../domain/booking-states';
import { lockBooking, readBooking } from '../../read-models/booking-record';
import { moveBooking } from '../move-booking';
import { expireApproval } from './expire-approval';
import { releaseHold } from './release-hold';

/**
 * Ends a hold or a request for approval whose time is over. Of an unpaid hold first the payment can no longer be
 * made, then slot and coupon are free.
 * Paid at the last moment, the payment's own event confirms it. While the gateway's answer is unknown the hold stays
 * and the job asks again. Calls the network: never in a transaction.
 */
export async function expireHold(strapi: Core.Strapi, documentId: string): Promise<void> {
  const found = await readBooking(strapi, documentId).catch((error: unknown) => {
    if (isAppError(error, 'not_found')) return null;
    throw error;
  });
  if (!found || !isHoldOver(found, now(strapi))) return;
  if (found.bookingStatus === 'confirmed') return expireApproval(strapi, documentId);
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
        if (booking.bookingStatus !== 'pending' || !isHoldOver(booking, now(strapi))) return;
        await releaseHold(strapi, booking);
        await moveBooking(strapi, booking, {
          transition: 'expire',
          event: 'booking.expired',
          patch: { occurrenceDocumentId: null, holdExpiresAt: null },
          reason: booking.approvalStatus === 'requested' ? 'not_approved_in_time' : 'not_paid_in_time',
        });
      });
  }
}
