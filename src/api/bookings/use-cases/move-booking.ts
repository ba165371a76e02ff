import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../shared/context/request-context';
import { writeScalars } from '../../../shared/database/write-scalars';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { onceForKey, type Receipt } from '../../../shared/idempotency/once-for-key';
import { insertRow } from '../../../shared/strapi/database/written-rows';
import { publishEvent } from '../../system/public';
import type { BookingEventFacts, BookingEventType } from '../contracts/booking-event';
import { bookingStates } from '../domain/booking-states';
import type { BookingState, BookingTransition } from '../domain/booking-states';
import { toBookingEventPayload, type BookingEventSource } from '../domain/booking-event';
import { bookingEventSource } from '../read-models/booking-snapshot';
import { BOOKING } from '../read-models/booking-record';
import type { BookingRecord } from '../read-models/booking-record';

export interface BookingMove {
  transition: BookingTransition;
  /** The event that others hear of. */
  event: BookingEventType;
  facts?: BookingEventFacts;
  /** What others hear of after it. */
  furtherEvents?: readonly BookingEventType[];
  /** Attributes that change with the state. */
  patch?: Record<string, unknown>;
  reason?: string;
  details?: Record<string, unknown>;
}

/**
 * Takes a booking to its next state: checks the transition, changes the row only if it still is in the state that was
 * read, writes the history and publishes the event, all in one transaction.
 * @throws AppError `illegal_transition` with the transitions that are allowed
 */
export function moveBooking(strapi: Core.Strapi, booking: BookingRecord, move: BookingMove): Promise<BookingState> {
  const verdict = bookingStates.move(booking.bookingStatus, move.transition);
  if (!verdict.ok) {
    throw new AppError(
      'illegal_transition',
      `A booking that is ${booking.bookingStatus} cannot ${move.transition}; allowed: ${verdict.allowed.join(', ') || 'nothing'}.`,
      { path: 'bookingStatus', from: booking.bookingStatus, allowed: verdict.allowed },
    );
  }
  return inTransaction(strapi, async () => {
    const asRead = { documentId: booking.documentId, bookingStatus: booking.bookingStatus };
    const data = { ...move.patch, bookingStatus: verdict.to };
    if ((await writeScalars(strapi, BOOKING, { where: asRead, data })) === 0) {
      throw new AppError('conflict', 'The booking has changed meanwhile. Please load it again.', {
        path: 'bookingStatus',
      });
    }
    await recordStatusChange(strapi, booking, { ...move, to: verdict.to });
    const further = (move.furtherEvents ?? []).map((type) => ({ type }));
    await announceBooking(strapi, booking.documentId, { type: move.event, facts: move.facts }, ...further);
    return verdict.to;
  });
}

/** Writes one line of a booking's history. */
export async function recordStatusChange(
  strapi: Core.Strapi,
  booking: Pick<BookingRecord, 'documentId'> & { bookingStatus: string | null },
  step: { transition: string; to: string; reason?: string; details?: Record<string, unknown> },
): Promise<void> {
  const actor = currentActor();
  await inTransaction(strapi, () =>
    insertRow(strapi, 'api::bookings.booking-status-change', {
      bookingKind: 'consultant_booking',
      bookingDocumentId: booking.documentId,
      fromStatus: booking.bookingStatus,
      toStatus: step.to,
      transition: step.transition,
      reason: step.reason,
      actorKind: actor.kind,
      actorId: actor.id === undefined ? null : String(actor.id),
      changedAt: now(strapi),
      details: step.details,
    }),
  );
}

interface NewBookingEvent {
  type: BookingEventType;
  facts?: BookingEventFacts;
}

/** Tells subscribers what happened to a booking, in the current transaction: all of it as the booking stands now. */
export async function announceBooking(
  strapi: Core.Strapi,
  documentId: string,
  ...events: NewBookingEvent[]
): Promise<void> {
  await announceRead(strapi, await bookingEventSource(strapi, documentId), ...events);
}

/** The same of a booking that was read just now. */
export async function announceRead(
  strapi: Core.Strapi,
  source: BookingEventSource,
  ...events: NewBookingEvent[]
): Promise<void> {
  for (const { type, facts } of events)
    await publishEvent(strapi, { type, key: source.documentId, payload: toBookingEventPayload(source, facts) });
}

/** Takes a step in the life of a booking in one transaction, and for one Idempotency-Key once. */
export function changeOnce<T extends Receipt>(
  strapi: Core.Strapi,
  { step, documentId }: { step: string; documentId: string },
  work: () => Promise<T>,
): Promise<T> {
  return inTransaction(strapi, () => onceForKey(strapi, `bookings.${step}:${documentId}`, work));
}
