import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { holdEnd } from '../domain/booking-draft';
import type { BookingRole } from '../domain/booking-role';
import { awaitsApproval } from '../domain/booking-states';
import { approvalRefusal } from '../domain/staff-steps';
import type { BookingRecord } from '../read-models/booking-record';
import { lockBooking, patchBooking, readBooking } from '../read-models/booking-record';
import { cancelBooking } from './cancel-booking';
import { openBookingPayment } from './hold-booking';
import { announceBooking, changeOnce, recordStatusChange } from './move-booking';
import { cancelHoldExpiry, scheduleHoldExpiry } from './holds/schedule-hold-expiry';

function checkRequested(booking: BookingRecord): void {
  if (awaitsApproval(booking)) return;
  throw new AppError('illegal_transition', 'This booking does not wait for an approval.', {
    path: 'approvalStatus',
    from: booking.approvalStatus,
    allowed: [],
  });
}

/**
 * The expert (or staff) accepts: the client gets the payment link and time to answer it. The new time of a session
 * that is paid stands.
 */
export function approveBooking(strapi: Core.Strapi, documentId: string): Promise<BookingRecord> {
  return changeOnce(strapi, { step: 'approve', documentId }, async () => {
    const booking = await lockBooking(strapi, documentId);
    checkRequested(booking);
    const refusal = approvalRefusal(booking, now(strapi));
    if (refusal) throw new AppError(refusal.code, refusal.message, { path: 'approvalStatus' });
    const isPaid = booking.bookingStatus === 'confirmed';
    const startsAt = new Date(booking.scheduledStart);
    const holdExpiresAt = isPaid ? null : holdEnd(now(strapi), { patient: true, startsAt }, settings(strapi));
    await patchBooking(strapi, booking.id, { approvalStatus: 'approved', holdExpiresAt });
    await recordStatusChange(strapi, booking, { transition: 'approve', to: booking.bookingStatus });
    const approved = await readBooking(strapi, documentId);
    await (isPaid ? cancelHoldExpiry(strapi, documentId) : scheduleHoldExpiry(strapi, approved));
    await announceBooking(strapi, documentId, { type: 'booking.approved' });
    if (!isPaid) await openBookingPayment(strapi, approved);
    return readBooking(strapi, documentId);
  });
}

/** The expert (or staff) refuses with a reason: slot and coupon are free again, and what was paid goes back. */
export function declineBooking(
  strapi: Core.Strapi,
  documentId: string,
  order: { by: BookingRole; reason: string },
): Promise<BookingRecord> {
  return changeOnce(strapi, { step: 'decline', documentId }, async () => {
    checkRequested(await lockBooking(strapi, documentId));
    await cancelBooking(strapi, documentId, {
      ...order,
      event: 'booking.declined',
      patch: { approvalStatus: 'declined' },
    });
    return readBooking(strapi, documentId);
  });
}
