import type { Core } from '@strapi/strapi';
import { describePage } from '../../../shared/contracts/pages';
import { registerOperations } from '../../../shared/routes/operations';
import { SLOT_OPERATIONS } from '../contracts/operations';
import { findBooking } from '../read-models/find-booking';
import { findFreeExperts } from '../use-cases/find-free-experts';
import { listOfferingSlots } from '../use-cases/list-slots';
import { bookingActors } from './identify-caller';

/** Slots over REST. Call it in `register()`. */
export function registerSlotOperations(strapi: Core.Strapi): void {
  registerOperations(strapi, SLOT_OPERATIONS, {
    async list({ query, ctx }) {
      const moved = query.booking
        ? await findBooking(strapi, { documentId: query.booking, actors: bookingActors(ctx) })
        : undefined;
      const { slots, ...offer } = await listOfferingSlots(strapi, query, moved?.booking);
      return { data: slots, meta: { ...offer, from: query.from, to: query.to, timezone: query.timezone } };
    },

    async search({ query }) {
      const { offers, experts } = await findFreeExperts(strapi, query);
      const { from, to, timezone } = query;
      // Pages are of experts; those without a free time do not appear in the data.
      return { data: offers, meta: { from, to, timezone, pagination: describePage(query.pagination, experts) } };
    },
  });
}
