import type { Core } from '@strapi/strapi';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import type { BookingRecord } from '../../read-models/booking-record';
import { lockBooking, patchBooking, readBooking } from '../../read-models/booking-record';
import { announceBooking, changeOnce, recordStatusChange } from '../move-booking';

function checkAsked(booking: BookingRecord, start: Date, at: Date): void {
  if (booking.bookingStatus !== 'confirmed' || booking.moveConsent !== 'requested') {
    throw new AppError('illegal_transition', 'There is no new time to agree to.', {
      path: 'moveConsent',
      from: booking.moveConsent ?? 'not_needed',
      allowed: [],
    });
  }
  // Moved once more meanwhile, it is not the time that the client has seen.
  if (new Date(booking.scheduledStart).getTime() !== start.getTime()) {
    throw new AppError('conflict', 'The session has another time by now. Please look at it again.', { path: 'start' });
  }
  if (start <= at) throw new AppError('rule_refused', 'The session has begun.', { path: 'start' });
}

/**
 * The client agrees to the time that the expert or staff moved the session to; from then on the terms hold again.
 * @throws AppError `not_found`, `illegal_transition`, `conflict` when it is another time by now, `rule_refused`
 */
export function acceptMove(
  strapi: Core.Strapi,
  documentId: string,
  { start }: { start: Date },
): Promise<BookingRecord> {
  return changeOnce(strapi, { step: 'accept-move', documentId }, async () => {
    const booking = await lockBooking(strapi, documentId);
    checkAsked(booking, start, now(strapi));
    await patchBooking(strapi, booking.id, { moveConsent: 'given' });
    await recordStatusChange(strapi, booking, { transition: 'accept_move', to: booking.bookingStatus });
    await announceBooking(strapi, documentId, { type: 'booking.move_accepted' });
    return readBooking(strapi, documentId);
  });
}
