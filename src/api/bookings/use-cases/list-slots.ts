import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';
import { parseDay } from '../../../shared/time/day';
import { type EpochMinute, startOfDay } from '../../../shared/time/zone';
import { type BookableOffer, findBookableOffering, selectBookableOffers } from '../../experts/public';
import type { OfferedSlotsQuery, SlotListView, SlotOfferView, SlotsQuery } from '../contracts/slots';
import type { BookingRecord } from '../read-models/booking-record';
import { listSlots } from '../domain/slots/list-slots';
import type { Availability } from '../domain/slots/model';
import { presentSlots } from '../domain/slots/present-slots';
import { loadAvailability } from './load-availability';

const VISIBLE = { visibilities: ['public'] };

/** The booking that is to be moved. */
export type MovedBooking = Pick<BookingRecord, 'offeringDocumentId' | 'occurrenceDocumentId' | 'seats'>;

/**
 * The bookable times of one offering between two days of the client's zone; for a booking that moves, its own time is
 * among them.
 * @throws AppError `not_found` when the public cannot book such an offering
 */
export async function listOfferingSlots(
  strapi: Core.Strapi,
  query: SlotsQuery,
  moved?: MovedBooking,
): Promise<SlotListView> {
  const { from, to } = daysToMinutes(query);
  const [availability] = await loadAvailability(strapi, {
    // An expert who has gone private still keeps, and moves, what was booked.
    ...(moved ? {} : VISIBLE),
    offerings: [query.offering],
    ...(query.consultant && { consultants: [query.consultant] }),
    from: new Date(from * 60_000),
    to: new Date(to * 60_000),
  });
  if (!availability) throw await notFound(strapi, query);
  if (moved && moved.offeringDocumentId !== availability.offer.offeringDocumentId) {
    throw new AppError('rule_refused', 'This booking is for another session.', { path: 'booking' });
  }
  const slots = listSlots(availability, {
    from,
    to,
    now: now(strapi),
    seats: moved?.seats ?? query.seats,
    exceptOccurrence: moved && sessionOfItsOwn(availability, moved),
  });
  return { ...viewOffer(availability.offer), slots: presentSlots(slots, query.timezone) };
}

/**
 * The same between two days of the expert's zone, as staff see them who book for a client.
 * @throws AppError `not_found`
 */
export async function listSlotsOfExpert(strapi: Core.Strapi, query: OfferedSlotsQuery): Promise<SlotListView> {
  const offering = await findBookableOffering(strapi, query.offering);
  return listOfferingSlots(strapi, { ...query, timezone: offering?.consultant.timezone ?? 'UTC' });
}

/** The session that ends when the booking leaves it; one with other participants goes on. */
function sessionOfItsOwn({ calendar }: Availability, moved: MovedBooking): string | undefined {
  return calendar.sessions.find(
    ({ occurrenceDocumentId, seatsTaken }) =>
      occurrenceDocumentId === moved.occurrenceDocumentId && seatsTaken <= moved.seats,
  )?.occurrenceDocumentId;
}

/** The instants [from, to) of whole days in the zone of the request. */
export function daysToMinutes(query: { from: string; to: string; timezone: string }): {
  from: EpochMinute;
  to: EpochMinute;
} {
  const [first = 0, last = 0] = [parseDay(query.from), parseDay(query.to)];
  return { from: startOfDay(query.timezone, first), to: startOfDay(query.timezone, last + 1) };
}

export function viewOffer(offer: BookableOffer): SlotOfferView {
  return {
    consultant: {
      documentId: offer.consultantDocumentId,
      slug: offer.consultantSlug,
      name: offer.consultantName,
      timezone: offer.timezone,
    },
    offering: {
      documentId: offer.offeringDocumentId,
      slug: offer.offeringSlug,
      name: offer.offeringName,
      durationMinutes: offer.durationMinutes,
    },
  };
}

async function notFound(strapi: Core.Strapi, query: SlotsQuery): Promise<AppError> {
  const expert = query.consultant
    ? await selectBookableOffers(strapi.db.connection, { ...VISIBLE, consultants: [query.consultant] })
    : [];
  return query.consultant && expert.length === 0
    ? new AppError('not_found', 'There is no such expert to book.', { path: 'consultant' })
    : new AppError('not_found', 'There is no such session to book.', { path: 'offering' });
}
