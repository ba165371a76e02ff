import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { ensurePaymentIntent } from '../../billing/public';
import type { PaymentIntentView } from '../../billing/public';
import { isHoldOver } from '../domain/booking-states';
import type { BookingRecord } from '../read-models/booking-record';

/** What is over is not paid any more, also while the job that ends its hold has not run. */
function isHeld(booking: BookingRecord, at: Date): boolean {
  if (booking.bookingStatus === 'expired' || booking.bookingStatus === 'cancelled') return false;
  return booking.bookingStatus !== 'pending' || !(isHoldOver(booking, at) || new Date(booking.scheduledStart) <= at);
}

/**
 * What the client needs in order to pay. Calls the gateway: never in a transaction.
 * @throws AppError `rule_refused` while the expert has not accepted, `hold_expired` when the slot is no longer held
 */
export async function payBooking(strapi: Core.Strapi, booking: BookingRecord): Promise<PaymentIntentView> {
  if (booking.bookingStatus === 'pending' && booking.approvalStatus === 'requested') {
    throw new AppError('rule_refused', 'The expert has not accepted this booking yet.', { path: 'approvalStatus' });
  }
  if (!isHeld(booking, now(strapi))) {
    throw new AppError('hold_expired', 'This slot is no longer held. Please book again.', { path: 'bookingStatus' });
  }
  return ensurePaymentIntent(strapi, { bookingDocumentId: booking.documentId });
}
