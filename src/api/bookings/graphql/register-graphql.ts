import type { Core } from '@strapi/strapi';
import { addGraphqlOperations } from '../../../shared/graphql/operations';
import { bookingResolvers } from './resolvers';
import { slotResolvers } from './slot-resolvers';
import { slotTypeDefinitions } from './slot-types';
import { bookingTypeDefinitions } from './type-definitions';

const action = (name: string): string => `api::bookings.booking.${name}`;

/** Adds bookings to the GraphQL schema, under the permissions of the REST routes. Call it in `register()`. */
export function registerBookingGraphQL(strapi: Core.Strapi): void {
  addGraphqlOperations(strapi, {
    typeDefs: bookingTypeDefinitions,
    resolvers: bookingResolvers(strapi),
    scopes: {
      'Query.booking': action('read'),
      'Query.bookings': action('list'),
      'Mutation.holdBooking': action('hold'),
      'Mutation.payBooking': action('pay'),
      'Mutation.sendBookingLinks': action('sendLinks'),
      'Mutation.rescheduleBooking': action('reschedule'),
      'Mutation.acceptBookingMove': action('acceptMove'),
      'Mutation.cancelBooking': action('cancel'),
      'Mutation.approveBooking': action('approve'),
      'Mutation.declineBooking': action('decline'),
      'Mutation.startBooking': action('start'),
      'Mutation.completeBooking': action('complete'),
      'Mutation.reportBookingAbsence': action('reportAbsence'),
      'Mutation.markBookingNoShow': action('noShow'),
    },
  });
  addGraphqlOperations(strapi, {
    typeDefs: slotTypeDefinitions,
    resolvers: slotResolvers(strapi),
    scopes: { 'Query.slots': 'api::bookings.slot.list', 'Query.freeExperts': 'api::bookings.slot.search' },
  });
}
