import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { isMissing } from '../../domain/session-times';
import type { BookingRecord } from '../../read-models/booking-record';
import { lockBooking, patchBooking, readBooking } from '../../read-models/booking-record';
import { announceBooking, changeOnce, recordStatusChange } from '../move-booking';

function checkOpen(booking: BookingRecord): void {
  if (booking.bookingStatus === 'confirmed' || booking.bookingStatus === 'in_progress') return;
  throw new AppError('illegal_transition', `This booking is ${booking.bookingStatus}. Please write to us.`, {
    path: 'bookingStatus',
    from: booking.bookingStatus,
    allowed: [],
  });
}

function checkTime(strapi: Core.Strapi, booking: BookingRecord, at: Date): void {
  const { noShowGraceMinutes } = settings(strapi).bookings;
  if (isMissing(new Date(booking.scheduledStart), at, noShowGraceMinutes)) return;
  const message = `Somebody is missing ${noShowGraceMinutes} minutes after the start, not earlier.`;
  throw new AppError('rule_refused', message, { path: 'bookingStatus' });
}

/**
 * The client says that the expert did not come: the session no longer completes by itself, nor by the expert, and staff
 * decide. Repeating it changes nothing.
 * @throws AppError `not_found`, `illegal_transition`, `rule_refused` before the grace time is over
 */
export function reportAbsence(
  strapi: Core.Strapi,
  documentId: string,
  { reason }: { reason?: string },
): Promise<BookingRecord> {
  return changeOnce(strapi, { step: 'report-absence', documentId }, async () => {
    const booking = await lockBooking(strapi, documentId);
    checkOpen(booking);
    const at = now(strapi);
    checkTime(strapi, booking, at);
    if (booking.absenceReportedAt) return booking;
    await patchBooking(strapi, booking.id, { absenceReportedAt: at });
    await recordStatusChange(strapi, booking, { transition: 'report_absence', to: booking.bookingStatus, reason });
    await announceBooking(strapi, documentId, {
      type: 'booking.absence_reported',
      facts: { by: 'client', reportReason: reason ?? null },
    });
    return readBooking(strapi, documentId);
  });
}
