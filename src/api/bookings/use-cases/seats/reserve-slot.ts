import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../shared/documents/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { epochMinute } from '../../../../shared/time/zone';
import type { BookableOffering } from '../../../experts/public';
import { checkSlot } from '../../domain/slots/check-slot';
import { consultantResourceKey, sessionTimes } from '../../domain/slots/claims';
import { loadAvailability } from '../load-availability';
import { lockResource } from './lock-resource';
import { takeSeats } from './take-seats';

export interface SlotRequest {
  offering: BookableOffering;
  start: Date;
  seats: number;
  /** The time was sold before: notice, window and working hours no longer count, only whether it is free. */
  alreadySold?: boolean;
}

/** What a booking records of its time. */
export interface ReservedSlot {
  occurrenceDocumentId: string;
  scheduledStart: Date;
  scheduledEnd: Date;
  consultantTimezone: string;
}

/**
 * Reserves seats at exactly this start, judged by the rule that lists slots, with the expert's calendar locked.
 * Call inside the booking's transaction.
 * @throws AppError with the slot's refusal as its code
 */
export function reserveSlot(strapi: Core.Strapi, request: SlotRequest): Promise<ReservedSlot> {
  const { offering, start, seats } = request;
  return inTransaction(strapi, async (trx) => {
    const resourceKey = consultantResourceKey(offering.consultant.documentId);
    await lockResource(strapi, resourceKey);
    const [offered] = await loadAvailability(
      strapi,
      { consultants: [offering.consultant.documentId], offerings: [offering.documentId], from: start, to: start },
      trx,
    );
    if (!offered) throw new AppError('slot_not_offered', 'This session is no longer offered.', { path: 'offering' });
    // What was sold keeps its length although the offering has another one by now.
    const availability = { ...offered, terms: { ...offered.terms, durationMinutes: offering.durationMinutes } };
    if (!request.alreadySold) {
      const verdict = checkSlot(availability, { start, seats, now: now(strapi) });
      if (!verdict.ok) throw new AppError(verdict.code, verdict.reason, { path: [...verdict.path] });
    }
    const { terms } = availability;
    const from = epochMinute(start);
    const times = sessionTimes(availability, {
      start: from,
      end: from + terms.durationMinutes,
      seatsLeft: terms.capacity,
    });
    const occurrenceDocumentId = await takeSeats(strapi, {
      ...times,
      resourceKey,
      consultantDocumentId: offering.consultant.documentId,
      offeringDocumentId: offering.documentId,
      timezone: availability.calendar.zone,
      weeklyLimit: terms.sessionsPerWeek,
      capacity: terms.capacity,
      seats,
    });
    return {
      occurrenceDocumentId,
      scheduledStart: times.startsAt,
      scheduledEnd: times.endsAt,
      consultantTimezone: availability.calendar.zone,
    };
  });
}
