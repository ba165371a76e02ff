import type { Core } from '@strapi/strapi';
import { memberOf, requireMember } from '../../../shared/http/member';
import { registerOperations, type Called } from '../../../shared/routes/operations';
import type { BookingView } from '../contracts/booking-view';
import { BOOKING_OPERATIONS } from '../contracts/operations';
import type { BookingRole } from '../domain/booking-role';
import type { SessionStep } from '../domain/session-times';
import { findBooking, type FoundBooking } from '../read-models/find-booking';
import { listBookings } from '../read-models/list-bookings';
import { viewBooking } from '../read-models/view-booking';
import { cancelBooking } from '../use-cases/cancel-booking';
import { claimGuestBookings } from '../use-cases/claim-guest-bookings';
import { approveBooking, declineBooking } from '../use-cases/decide-approval';
import { holdBooking } from '../use-cases/hold-booking';
import { requestManageLinks } from '../use-cases/links/request-manage-links';
import { payBooking } from '../use-cases/pay-booking';
import { acceptMove } from '../use-cases/sessions/accept-move';
import { reportAbsence } from '../use-cases/sessions/report-absence';
import { rescheduleBooking } from '../use-cases/sessions/reschedule-booking';
import { takeSessionStep } from '../use-cases/sessions/take-session-step';
import { bookingActors, originOf } from './identify-caller';

type OfOne = Called<(typeof BOOKING_OPERATIONS.operations)['read']>;

/** The booking of the path, if the caller has a part in it, and that part is one of `roles`. */
function found(
  strapi: Core.Strapi,
  { params, ctx }: Pick<OfOne, 'params' | 'ctx'>,
  roles?: readonly BookingRole[],
): Promise<FoundBooking> {
  return findBooking(strapi, { documentId: params.documentId, actors: bookingActors(ctx), roles });
}

/** What is told of it, in the language that was asked for. */
async function answer(
  strapi: Core.Strapi,
  { query }: Pick<OfOne, 'query'>,
  { booking, role }: FoundBooking,
): Promise<{ data: BookingView; meta: Record<string, never> }> {
  return { data: await viewBooking(strapi, booking, { role, language: query.locale }), meta: {} };
}

/** A step of the session, which its expert takes. */
async function sessionStep(
  strapi: Core.Strapi,
  step: SessionStep,
  call: Pick<OfOne, 'params' | 'query' | 'ctx'> & { body: { data: { reason?: string } } },
) {
  const { booking, role } = await found(strapi, call, ['consultant']);
  const taken = await takeSessionStep(strapi, booking.documentId, { step, by: role, ...call.body.data });
  return answer(strapi, call, { booking: taken, role });
}

/** Bookings over REST. Call it in `register()`. */
export function registerBookingOperations(strapi: Core.Strapi): void {
  registerOperations(strapi, BOOKING_OPERATIONS, {
    async hold({ body, ctx }) {
      const { booking, manageToken } = await holdBooking(strapi, body.data, originOf(ctx, 'rest'));
      return { data: await viewBooking(strapi, booking, { role: 'client' }), meta: { manageToken } };
    },

    async list({ query, ctx }) {
      const user = requireMember(ctx);
      await claimGuestBookings(strapi, user);
      const { bookings, pagination } = await listBookings(strapi, user.documentId, query);
      const as = { role: query.as, language: query.locale };
      return {
        data: await Promise.all(bookings.map((booking) => viewBooking(strapi, booking, as))),
        meta: { pagination },
      };
    },

    read: async (call) => answer(strapi, call, await found(strapi, call)),

    async sendLinks({ body }) {
      await requestManageLinks(strapi, body.data);
      return { data: { accepted: true as const }, meta: {} };
    },

    async pay(call) {
      const { booking } = await found(strapi, call, ['client']);
      return { data: await payBooking(strapi, booking), meta: {} };
    },

    async reschedule(call) {
      const { booking, role } = await found(strapi, call);
      const { start, timezone } = call.body.data;
      const order = { by: role, start: new Date(start), timezone, member: memberOf(call.ctx) };
      return answer(strapi, call, { booking: await rescheduleBooking(strapi, booking.documentId, order), role });
    },

    async acceptMove(call) {
      const { booking, role } = await found(strapi, call, ['client']);
      const order = { start: new Date(call.body.data.start) };
      return answer(strapi, call, { booking: await acceptMove(strapi, booking.documentId, order), role });
    },

    async cancel(call) {
      const { booking, role } = await found(strapi, call);
      const { reason } = call.body.data;
      const refund = await cancelBooking(strapi, booking.documentId, { by: role, reason });
      return { ...(await answer(strapi, call, await found(strapi, call))), meta: { refund } };
    },

    async approve(call) {
      const { booking, role } = await found(strapi, call, ['consultant']);
      return answer(strapi, call, { booking: await approveBooking(strapi, booking.documentId), role });
    },

    async decline(call) {
      const { booking, role } = await found(strapi, call, ['consultant']);
      const { reason } = call.body.data;
      return answer(strapi, call, {
        booking: await declineBooking(strapi, booking.documentId, { by: role, reason }),
        role,
      });
    },

    async reportAbsence(call) {
      const { booking, role } = await found(strapi, call, ['client']);
      return answer(strapi, call, { booking: await reportAbsence(strapi, booking.documentId, call.body.data), role });
    },

    start: (call) => sessionStep(strapi, 'start', call),
    complete: (call) => sessionStep(strapi, 'complete', call),
    noShow: (call) => sessionStep(strapi, 'no_show_client', call),
  });
}
