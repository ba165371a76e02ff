import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { ensurePaymentIntent } from '../../billing/public';
import type { PaymentIntentView } from '../../billing/public';
import type { BookingRecord } from '../read-models/booking-record';

/**
 * What the client needs in order to pay. Calls the gateway: never in a transaction.
 * @throws AppError `rule_refused` while the expert has not accepted, `hold_expired` when the slot is no longer held
 */
export async function payBooking(strapi: Core.Strapi, booking: BookingRecord): Promise<PaymentIntentView> {
  if (booking.bookingStatus === 'pending' && booking.approvalStatus === 'requested') {
    throw new AppError('rule_refused', 'The expert has not accepted this booking yet.', { path: 'approvalStatus' });
  }
  if (booking.bookingStatus === 'expired' || booking.bookingStatus === 'cancelled') {
    throw new AppError('hold_expired', 'This slot is no longer held. Please book again.', { path: 'bookingStatus' });
  }
  return ensurePaymentIntent(strapi, { bookingDocumentId: booking.documentId });
}
