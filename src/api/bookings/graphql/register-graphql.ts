import type { Core } from '@strapi/strapi';
import { bookingResolvers } from './resolvers';
import { slotResolvers } from './slot-resolvers';
import { slotTypeDefinitions } from './slot-types';
import { bookingTypeDefinitions } from './type-definitions';

/** The REST action whose permission an operation needs. */
const SCOPES: Record<string, string> = {
  'Query.booking': 'read',
  'Query.bookings': 'list',
  'Mutation.holdBooking': 'hold',
  'Mutation.payBooking': 'pay',
  'Mutation.rescheduleBooking': 'reschedule',
  'Mutation.cancelBooking': 'cancel',
  'Mutation.approveBooking': 'approve',
  'Mutation.declineBooking': 'decline',
  'Mutation.startBooking': 'start',
  'Mutation.completeBooking': 'complete',
  'Mutation.markBookingNoShow': 'noShow',
};

interface GraphQLExtension {
  use(configuration: object): void;
}

/** Adds bookings to the GraphQL schema, under the permissions of the REST routes. Call it in `register()`. */
export function registerBookingGraphQL(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension') as GraphQLExtension;
  extension.use({
    typeDefs: bookingTypeDefinitions,
    resolvers: bookingResolvers(strapi),
    resolversConfig: Object.fromEntries(
      Object.entries(SCOPES).map(([operation, action]) => [
        operation,
        { auth: { scope: [`api::bookings.booking.${action}`] } },
      ]),
    ),
  });
  extension.use({
    typeDefs: slotTypeDefinitions,
    resolvers: slotResolvers(strapi),
    resolversConfig: {
      'Query.slots': { auth: { scope: ['api::bookings.slot.list'] } },
      'Query.freeExperts': { auth: { scope: ['api::bookings.slot.search'] } },
    },
  });
}
