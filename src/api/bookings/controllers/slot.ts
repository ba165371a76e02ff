import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { describePage } from '../../../shared/contracts/pages';
import { parseInput } from '../../../shared/contracts/parse';
import { freeExpertsQuery, slotsQuery } from '../contracts/slots';
import { bookingActors } from '../http/identify-caller';
import { findBooking } from '../read-models/find-booking';
import { findFreeExperts } from '../use-cases/find-free-experts';
import { listOfferingSlots } from '../use-cases/list-slots';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async list(ctx: Context) {
    const query = parseInput(slotsQuery, ctx.query);
    const moved = query.booking
      ? await findBooking(strapi, { documentId: query.booking, actors: bookingActors(ctx) })
      : undefined;
    const { slots, ...offer } = await listOfferingSlots(strapi, query, moved?.booking);
    ctx.body = { data: slots, meta: { ...offer, from: query.from, to: query.to, timezone: query.timezone } };
  },

  async search(ctx: Context) {
    const query = parseInput(freeExpertsQuery, ctx.query);
    const { offers, experts } = await findFreeExperts(strapi, query);
    const { from, to, timezone } = query;
    ctx.body = {
      data: offers,
      meta: {
        from,
        to,
        timezone,
        // Pages are of experts; those without a free time do not appear in the data.
        pagination: describePage(query.pagination, experts),
      },
    };
  },
});
