import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import type { BookingRole } from '../domain/booking-role';
import { isBeforeWindow } from '../domain/cancellation';
import type { BookingRecord } from '../read-models/booking-record';
import { lockBooking, patchBooking, readBooking } from '../read-models/booking-record';
import { findSoldOffering } from './find-sold-offering';
import { announceBooking, recordStatusChange } from './move-booking';
import { releaseSeats } from './seats/release-seats';
import { reserveSlot } from './seats/reserve-slot';

function checkWindow(booking: BookingRecord, by: BookingRole, at: Date): void {
  if (booking.bookingStatus !== 'confirmed') {
    throw new AppError('illegal_transition', `A booking that is ${booking.bookingStatus} cannot be rescheduled.`, {
      path: 'bookingStatus',
      from: booking.bookingStatus,
      allowed: [],
    });
  }
  const startsAt = new Date(booking.scheduledStart);
  if (startsAt <= at) {
    throw new AppError('rule_refused', 'The session has begun; it can no longer be moved.', { path: 'start' });
  }
  if (by === 'client' && !isBeforeWindow(startsAt, booking.rescheduleHours, at)) {
    throw new AppError(
      'rule_refused',
      `A session can be moved until ${booking.rescheduleHours} hours before it starts. You can still cancel it.`,
      { path: 'start', rescheduleHours: booking.rescheduleHours },
    );
  }
}

/**
 * Moves a confirmed booking to another free slot of its offering; price, coupon and payment stay. Client: within the
 * allowed hours. Expert and staff: until the session begins.
 * @throws AppError `not_found`, `illegal_transition`, `rule_refused`, the slot refusals
 */
export function rescheduleBooking(
  strapi: Core.Strapi,
  documentId: string,
  order: { by: BookingRole; start: Date; timezone?: string },
): Promise<BookingRecord> {
  return inTransaction(strapi, async () => {
    const booking = await lockBooking(strapi, documentId);
    checkWindow(booking, order.by, now(strapi));
    const before = new Date(booking.scheduledStart);
    if (before.getTime() === order.start.getTime()) return booking;
    const offering = await findSoldOffering(strapi, booking);
    if (!offering) throw new AppError('not_found', 'This offering is no longer available.', { path: 'offering' });
    // Its own time is free for the new one: a session may move by half its length.
    if (booking.occurrenceDocumentId) {
      await releaseSeats(strapi, { occurrenceDocumentId: booking.occurrenceDocumentId, seats: booking.seats });
    }
    const seats = await reserveSlot(strapi, { offering, start: order.start, seats: booking.seats });
    await patchBooking(strapi, booking.id, {
      ...seats,
      ...(order.timezone ? { timezone: order.timezone } : {}),
      icsSequence: booking.icsSequence + 1,
      reminderSentAt: null,
    });
    const details = { previousStartsAt: before.toISOString(), startsAt: order.start.toISOString() };
    await recordStatusChange(strapi, booking, { transition: 'reschedule', to: booking.bookingStatus, details });
    await announceBooking(strapi, documentId, {
      type: 'booking.rescheduled',
      facts: { previousStartsAt: details.previousStartsAt, by: order.by },
    });
    return readBooking(strapi, documentId);
  });
}
