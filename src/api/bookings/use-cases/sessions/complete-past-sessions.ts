import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { inTransaction } from '../../../../shared/documents/transaction';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { BookingRecord } from '../../read-models/booking-record';
import { BOOKING, lockBooking } from '../../read-models/booking-record';
import { cancelBooking } from '../cancel-booking';
import { takeSessionStep } from './take-session-step';

const BATCH = 500;

/** The end that a session must have had for nobody to be waited for any longer. */
function endedBefore(strapi: Core.Strapi): Date {
  return new Date(now(strapi).getTime() - settings(strapi).bookings.completionGraceHours * 3_600_000);
}

/** Whether somebody says otherwise, or the bank is still asked: then it is for people to end the session. */
function isContested(booking: BookingRecord): boolean {
  return booking.paymentStatus === 'disputed' || booking.absenceReportedAt !== null;
}

/**
 * Ends one session that is over. A client who never agreed to the time that others chose owes nothing for it, unless
 * the expert has said that the session began.
 */
function endSession(strapi: Core.Strapi, documentId: string): Promise<void> {
  return inTransaction(strapi, async () => {
    const booking = await lockBooking(strapi, documentId);
    const isOpen = booking.bookingStatus === 'confirmed' || booking.bookingStatus === 'in_progress';
    if (!isOpen || isContested(booking) || new Date(booking.scheduledEnd) > endedBefore(strapi)) return;
    if (booking.bookingStatus === 'confirmed' && booking.moveConsent === 'requested') {
      await cancelBooking(strapi, documentId, { by: 'system', cause: 'move_not_accepted' });
      return;
    }
    await takeSessionStep(strapi, documentId, { step: 'complete', by: 'system' });
  });
}

/**
 * Completes the sessions that have been over for the grace time and that nobody ended or contested, and tells both
 * sides. Sessions that were over when they were imported keep no time here and stay as they came.
 */
export async function completePastSessions(strapi: Core.Strapi): Promise<void> {
  const sessions = await rowsOf(strapi, BOOKING).findMany({
    where: {
      bookingStatus: { $in: ['confirmed', 'in_progress'] },
      scheduledEnd: { $lte: endedBefore(strapi) },
      paymentStatus: { $ne: 'disputed' },
      absenceReportedAt: null,
      occurrenceDocumentId: { $notNull: true },
      deletedAt: null,
    },
    select: ['documentId'],
    orderBy: { scheduledEnd: 'asc' },
    limit: BATCH,
  });
  for (const { documentId } of sessions) {
    try {
      await endSession(strapi, documentId);
    } catch (error) {
      // One that cannot be ended must not keep the others open.
      strapi.log.error(error);
    }
  }
}
