import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import type { BookingRole } from '../domain/booking-role';
import { holdEnd } from '../domain/booking-draft';
import type { BookingRecord } from '../read-models/booking-record';
import { lockBooking, patchBooking, readBooking } from '../read-models/booking-record';
import { cancelBooking } from './cancel-booking';
import { openBookingPayment } from './hold-booking';
import { announceBooking, recordStatusChange } from './move-booking';
import { scheduleHoldExpiry } from './schedule-hold-expiry';

function checkRequested(booking: BookingRecord): void {
  if (booking.bookingStatus === 'pending' && booking.approvalStatus === 'requested') return;
  throw new AppError('illegal_transition', 'This booking does not wait for an approval.', {
    path: 'approvalStatus',
    from: booking.approvalStatus,
    allowed: [],
  });
}

/** The expert (or staff) accepts: the client gets the payment link and time to answer it. */
export function approveBooking(strapi: Core.Strapi, documentId: string): Promise<BookingRecord> {
  return inTransaction(strapi, async () => {
    const booking = await lockBooking(strapi, documentId);
    checkRequested(booking);
    const holdExpiresAt = holdEnd(now(strapi), true, settings(strapi));
    await patchBooking(strapi, booking.id, { approvalStatus: 'approved', holdExpiresAt });
    await recordStatusChange(strapi, booking, { transition: 'approve', to: booking.bookingStatus });
    const approved = await readBooking(strapi, documentId);
    await scheduleHoldExpiry(strapi, approved);
    await announceBooking(strapi, documentId, { type: 'booking.approved' });
    await openBookingPayment(strapi, approved);
    return readBooking(strapi, documentId);
  });
}

/** The expert (or staff) refuses with a reason: slot and coupon are free again. */
export function declineBooking(
  strapi: Core.Strapi,
  documentId: string,
  order: { by: BookingRole; reason: string },
): Promise<BookingRecord> {
  return inTransaction(strapi, async () => {
    checkRequested(await lockBooking(strapi, documentId));
    await cancelBooking(strapi, documentId, {
      ...order,
      event: 'booking.declined',
      patch: { approvalStatus: 'declined' },
    });
    return readBooking(strapi, documentId);
  });
}
