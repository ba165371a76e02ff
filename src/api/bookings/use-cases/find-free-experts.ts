import type { Core } from '@strapi/strapi';
import { now } from '../../../shared/time/clock';
import type { FreeExpertsQuery, FreeOfferView } from '../contracts/slots';
import { listSlots } from '../domain/slots/list-slots';
import { presentSlots } from '../domain/slots/present-slots';
import { daysToMinutes, viewOffer } from './list-slots';
import { loadAvailability } from './load-availability';

export interface FreeExperts {
  offers: FreeOfferView[];
  /** Public experts with such an offering, free or not, over all pages. */
  experts: number;
}

/**
 * Offerings with a bookable time, the earliest first, of one page of experts (best rated first). Three queries,
 * however many experts there are.
 */
export async function findFreeExperts(strapi: Core.Strapi, query: FreeExpertsQuery): Promise<FreeExperts> {
  const { from, to } = daysToMinutes(query);
  const { page, pageSize } = query.pagination;
  const availabilities = await loadAvailability(strapi, {
    consultants: query.consultants,
    offeringType: query.offeringType,
    sessionType: query.sessionType,
    visibilities: ['public'],
    page: { limit: pageSize, offset: (page - 1) * pageSize },
    from: new Date(from * 60_000),
    to: new Date(to * 60_000),
  });
  const found = availabilities
    .map((availability) => ({
      offer: availability.offer,
      slots: listSlots(availability, { from, to, now: now(strapi), seats: query.seats }),
    }))
    .filter(({ slots }) => slots.length > 0)
    .sort((left, right) => (left.slots[0]?.start ?? 0) - (right.slots[0]?.start ?? 0));
  return {
    offers: found.map(({ offer, slots }) => ({
      ...viewOffer(offer),
      slotCount: slots.length,
      slots: presentSlots(slots.slice(0, query.limit), query.timezone),
    })),
    experts: availabilities[0]?.offer.matchingConsultants ?? 0,
  };
}
