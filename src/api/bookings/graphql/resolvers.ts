import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { hashToken } from '../../../shared/crypto/tokens';
import { memberOf, requireMember } from '../../../shared/http/member';
import {
  acceptMoveRequest,
  cancelRequest,
  declineRequest,
  outcomeRequest,
  rescheduleRequest,
} from '../contracts/change-booking';
import { holdBookingBody } from '../contracts/hold-booking';
import { manageLinksRequest } from '../contracts/manage-links';
import { listBookingsQuery, readBookingQuery } from '../contracts/list-bookings';
import type { BookingRole } from '../domain/booking-role';
import type { SessionStep } from '../domain/session-times';
import { cancelBooking } from '../use-cases/cancel-booking';
import { claimGuestBookings } from '../use-cases/claim-guest-bookings';
import { approveBooking, declineBooking } from '../use-cases/decide-approval';
import { findBooking } from '../read-models/find-booking';
import type { FoundBooking } from '../read-models/find-booking';
import { holdBooking } from '../use-cases/hold-booking';
import { bookingActors, originOf } from '../http/identify-caller';
import { listBookings } from '../read-models/list-bookings';
import { requestManageLinks } from '../use-cases/links/request-manage-links';
import { payBooking } from '../use-cases/pay-booking';
import { acceptMove } from '../use-cases/sessions/accept-move';
import { reportAbsence } from '../use-cases/sessions/report-absence';
import { rescheduleBooking } from '../use-cases/sessions/reschedule-booking';
import { takeSessionStep } from '../use-cases/sessions/take-session-step';
import { viewBooking } from '../read-models/view-booking';
import { read } from '../../../shared/graphql/read-args';

type Args = Record<string, unknown> & { documentId: string; manageToken?: string };
type GraphQLContext = { koaContext: Context };
export type Resolve = (root: unknown, args: Args, context: GraphQLContext) => Promise<unknown>;

function find(strapi: Core.Strapi, args: Args, call: { ctx: Context; roles?: BookingRole[] }): Promise<FoundBooking> {
  const guest = args.manageToken ? [{ kind: 'guest' as const, manageTokenHash: hashToken(args.manageToken) }] : [];
  return findBooking(strapi, {
    documentId: args.documentId,
    actors: [...bookingActors(call.ctx), ...guest],
    roles: call.roles,
  });
}

function queries(strapi: Core.Strapi): Record<string, Resolve> {
  return {
    async booking(_root, args, { koaContext: ctx }) {
      const { booking, role } = await find(strapi, args, { ctx });
      return viewBooking(strapi, booking, { role, language: read(readBookingQuery, { locale: args.locale }).locale });
    },
    async bookings(_root, args, { koaContext: ctx }) {
      const user = requireMember(ctx);
      const query = read(listBookingsQuery, args);
      await claimGuestBookings(strapi, user);
      const { bookings, pagination } = await listBookings(strapi, user.documentId, query);
      const view = { role: query.as, language: query.locale };
      const nodes = await Promise.all(bookings.map((booking) => viewBooking(strapi, booking, view)));
      return { nodes, total: pagination.total, pageInfo: pagination };
    },
  };
}

function clientMutations(strapi: Core.Strapi): Record<string, Resolve> {
  return {
    async holdBooking(_root, args, { koaContext: ctx }) {
      const { data } = read(holdBookingBody, { data: args.data });
      const held = await holdBooking(strapi, data, originOf(ctx, 'graphql'));
      return { booking: await viewBooking(strapi, held.booking, { role: 'client' }), manageToken: held.manageToken };
    },
    async sendBookingLinks(_root, { email }) {
      await requestManageLinks(strapi, read(manageLinksRequest, { email }));
      return true;
    },
    async payBooking(_root, args, { koaContext: ctx }) {
      const { booking } = await find(strapi, args, { ctx, roles: ['client'] });
      return payBooking(strapi, booking);
    },
    async rescheduleBooking(_root, args, { koaContext: ctx }) {
      const { booking, role } = await find(strapi, args, { ctx });
      const { start, timezone } = read(rescheduleRequest, { start: args.start, timezone: args.timezone });
      const order = { by: role, start: new Date(start), timezone, member: memberOf(ctx) };
      const moved = await rescheduleBooking(strapi, booking.documentId, order);
      return viewBooking(strapi, moved, { role });
    },
    async acceptBookingMove(_root, args, { koaContext: ctx }) {
      const { booking, role } = await find(strapi, args, { ctx, roles: ['client'] });
      const { start } = read(acceptMoveRequest, { start: args.start });
      return viewBooking(strapi, await acceptMove(strapi, booking.documentId, { start: new Date(start) }), { role });
    },
    async reportBookingAbsence(_root, args, { koaContext: ctx }) {
      const { booking, role } = await find(strapi, args, { ctx, roles: ['client'] });
      const report = read(outcomeRequest, { reason: args.reason });
      return viewBooking(strapi, await reportAbsence(strapi, booking.documentId, report), { role });
    },
    async cancelBooking(_root, args, { koaContext: ctx }) {
      const { booking, role } = await find(strapi, args, { ctx });
      const { reason } = read(cancelRequest, { reason: args.reason });
      const refund = await cancelBooking(strapi, booking.documentId, { by: role, reason });
      const after = await find(strapi, args, { ctx });
      return { booking: await viewBooking(strapi, after.booking, { role }), refund };
    },
  };
}

function expertMutations(strapi: Core.Strapi): Record<string, Resolve> {
  const asExpert =
    (change: (documentId: string, args: Args) => Promise<FoundBooking['booking']>): Resolve =>
    async (_root, args, { koaContext: ctx }) => {
      const { booking, role } = await find(strapi, args, { ctx, roles: ['consultant'] });
      return viewBooking(strapi, await change(booking.documentId, args), { role });
    };
  const step = (name: SessionStep) =>
    asExpert((documentId, { reason }) =>
      takeSessionStep(strapi, documentId, { step: name, by: 'consultant', ...read(outcomeRequest, { reason }) }),
    );
  return {
    approveBooking: asExpert((documentId) => approveBooking(strapi, documentId)),
    declineBooking: asExpert((documentId, args) =>
      declineBooking(strapi, documentId, { by: 'consultant', ...read(declineRequest, { reason: args.reason }) }),
    ),
    startBooking: step('start'),
    completeBooking: step('complete'),
    markBookingNoShow: step('no_show_client'),
  };
}

/** Resolvers over the use cases that REST calls too. */
export function bookingResolvers(strapi: Core.Strapi): {
  Query: Record<string, Resolve>;
  Mutation: Record<string, Resolve>;
} {
  return { Query: queries(strapi), Mutation: { ...clientMutations(strapi), ...expertMutations(strapi) } };
}
