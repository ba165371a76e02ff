import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { holdEnd } from '../../domain/booking-draft';
import type { BookingRole } from '../../domain/booking-role';
import { approvalAfterMove, clientDeadlines, termsAfterMove } from '../../domain/client-terms';
import type { BookingRecord } from '../../read-models/booking-record';
import { lockBooking, patchBooking, readBooking } from '../../read-models/booking-record';
import { findSoldOffering } from '../find-sold-offering';
import { announceBooking, changeOnce, recordStatusChange } from '../move-booking';
import { cancelHoldExpiry, scheduleHoldExpiry } from '../holds/schedule-hold-expiry';
import { limitMailedStep } from '../holds/limit-mailed-steps';
import { releaseSeats } from '../seats/release-seats';
import type { ReservedSlot } from '../seats/reserve-slot';
import { reserveSlot } from '../seats/reserve-slot';

interface MoveOrder {
  by: BookingRole;
  start: Date;
  timezone?: string;
  /** Who is logged in. */
  member?: { documentId: string; email: string; confirmed: boolean };
}

function checkWindow(booking: BookingRecord, by: BookingRole, at: Date): void {
  if (booking.bookingStatus !== 'confirmed') {
    // A hold has an end of its own: for another time another slot is held.
    const instead = booking.bookingStatus === 'pending' ? ' Cancel it and hold another time.' : '';
    const message = `A booking that is ${booking.bookingStatus} cannot be rescheduled.${instead}`;
    throw new AppError('illegal_transition', message, {
      path: 'bookingStatus',
      from: booking.bookingStatus,
      allowed: [],
    });
  }
  if (new Date(booking.scheduledStart) <= at) {
    throw new AppError('rule_refused', 'The session has begun; it can no longer be moved.', { path: 'start' });
  }
  if (by === 'client' && at > clientDeadlines(booking).rescheduleUntil) {
    throw new AppError(
      'rule_refused',
      `A session can be moved until ${booking.rescheduleHours} hours before it starts. You can still cancel it.`,
      { path: 'start', rescheduleHours: booking.rescheduleHours },
    );
  }
}

async function reserveOther(strapi: Core.Strapi, booking: BookingRecord, start: Date): Promise<ReservedSlot> {
  const offering = await findSoldOffering(strapi, booking);
  if (!offering) throw new AppError('not_found', 'This offering is no longer available.', { path: 'offering' });
  // Its own time is free for the new one: a session may move by half its length.
  if (booking.occurrenceDocumentId) {
    await releaseSeats(strapi, { occurrenceDocumentId: booking.occurrenceDocumentId, seats: booking.seats });
  }
  return reserveSlot(strapi, { offering, start, seats: booking.seats });
}

/** Whom a move asks, and until when an expert may answer; the payment stays meanwhile. */
async function askAgain(strapi: Core.Strapi, booking: BookingRecord, order: MoveOrder) {
  const approvalStatus = approvalAfterMove(order.by, booking.approvalStatus);
  const asks = approvalStatus === 'requested';
  const holdExpiresAt = asks ? holdEnd(now(strapi), { patient: true, startsAt: order.start }, settings(strapi)) : null;
  if (asks) await scheduleHoldExpiry(strapi, { documentId: booking.documentId, holdExpiresAt });
  else await cancelHoldExpiry(strapi, booking.documentId);
  return { approvalStatus, holdExpiresAt };
}

/**
 * Moves a confirmed booking to another free slot of its offering; price, coupon and payment stay. Client: within the
 * allowed hours, on the terms of the earliest time that was promised; what an expert had approved is asked again.
 * Expert and staff: until the session begins; the client may agree or cancel free of charge.
 * @throws AppError `not_found`, `illegal_transition`, `rule_refused`, `rate_limited`, the slot refusals
 */
export function rescheduleBooking(strapi: Core.Strapi, documentId: string, order: MoveOrder): Promise<BookingRecord> {
  return changeOnce(strapi, { step: 'reschedule', documentId }, async () => {
    const booking = await lockBooking(strapi, documentId);
    checkWindow(booking, order.by, now(strapi));
    if (new Date(booking.scheduledStart).getTime() === order.start.getTime()) return booking;
    if (order.by !== 'client') return moveTo(strapi, booking, order);
    const step = { mailbox: booking.clientEmail, member: order.member };
    return limitMailedStep(strapi, step, () => moveTo(strapi, booking, order));
  });
}

async function moveTo(strapi: Core.Strapi, booking: BookingRecord, order: MoveOrder): Promise<BookingRecord> {
  const { documentId } = booking;
  const before = new Date(booking.scheduledStart);
  const seats = await reserveOther(strapi, booking, order.start);
  const terms = termsAfterMove(order.by, booking, order.start);
  const approval = await askAgain(strapi, booking, order);
  await patchBooking(strapi, booking.id, {
    ...seats,
    ...terms,
    ...approval,
    ...(order.timezone ? { timezone: order.timezone } : {}),
    icsSequence: booking.icsSequence + 1,
    reminderSentAt: null,
  });
  const previousStartsAt = before.toISOString();
  await recordStatusChange(strapi, booking, {
    transition: 'reschedule',
    to: booking.bookingStatus,
    details: {
      previousStartsAt,
      startsAt: order.start.toISOString(),
      by: order.by,
      termsStart: terms.termsStart.toISOString(),
    },
  });
  const facts = { previousStartsAt, by: order.by };
  await announceBooking(strapi, documentId, { type: 'booking.rescheduled', facts });
  if (approval.approvalStatus === 'requested') {
    await announceBooking(strapi, documentId, { type: 'booking.approval_requested', facts });
  }
  return readBooking(strapi, documentId);
}
