import type { Core } from '@strapi/strapi';
import { describePage } from '../../../shared/contracts/pages';
import { hashToken } from '../../../shared/crypto/tokens';
import { freeExpertsQuery, slotsQuery } from '../contracts/slots';
import { bookingActors } from '../http/identify-caller';
import { findBooking } from '../read-models/find-booking';
import { findFreeExperts } from '../use-cases/find-free-experts';
import { listOfferingSlots } from '../use-cases/list-slots';
import { read } from '../../../shared/graphql/read-args';
import type { Resolve } from './resolvers';

/** Bookable times over the use cases that REST calls too. */
export function slotResolvers(strapi: Core.Strapi): { Query: Record<string, Resolve> } {
  return {
    Query: {
      async slots(_root, { manageToken, ...args }, { koaContext: ctx }) {
        const query = read(slotsQuery, args);
        const guest = manageToken ? [{ kind: 'guest' as const, manageTokenHash: hashToken(manageToken) }] : [];
        const moved = query.booking
          ? await findBooking(strapi, { documentId: query.booking, actors: [...bookingActors(ctx), ...guest] })
          : undefined;
        return listOfferingSlots(strapi, query, moved?.booking);
      },
      async freeExperts(_root, args) {
        const query = read(freeExpertsQuery, args);
        const { offers, experts } = await findFreeExperts(strapi, query);
        return { nodes: offers, experts, pageInfo: describePage(query.pagination, experts) };
      },
    },
  };
}
