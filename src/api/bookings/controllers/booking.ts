import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { describePage } from '../../../shared/contracts/pages';
import { parseInput } from '../../../shared/contracts/parse';
import { requireMember } from '../../../shared/http/member';
import {
  acceptMoveBody,
  cancelBody,
  declineBody,
  emptyBody,
  outcomeBody,
  rescheduleBody,
} from '../contracts/change-booking';
import { holdBookingBody } from '../contracts/hold-booking';
import { manageLinksBody } from '../contracts/manage-links';
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

const body = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

/** The booking of the path, if the caller has a part in it, and that part is one of `roles`. */
function found(strapi: Core.Strapi, ctx: Context, roles?: readonly BookingRole[]): Promise<FoundBooking> {
  return findBooking(strapi, { documentId: String(ctx.params.documentId), actors: bookingActors(ctx), roles });
}

async function answer(strapi: Core.Strapi, ctx: Context, found: FoundBooking): Promise<void> {
  const { locale } = parseInput(readBookingQuery, ctx.query);
  ctx.body = { data: await viewBooking(strapi, found.booking, { role: found.role, language: locale }), meta: {} };
}

const sessionStep = (strapi: Core.Strapi, step: SessionStep) => async (ctx: Context) => {
  const { booking, role } = await found(strapi, ctx, ['consultant']);
  const { data } = parseInput(outcomeBody, body(ctx));
  await answer(strapi, ctx, {
    booking: await takeSessionStep(strapi, booking.documentId, { step, by: role, ...data }),
    role,
  });
};

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async hold(ctx: Context) {
    const { data } = parseInput(holdBookingBody, body(ctx));
    const held = await holdBooking(strapi, data, originOf(ctx, 'rest'));
    ctx.status = 201;
    ctx.body = {
      data: await viewBooking(strapi, held.booking, { role: 'client' }),
      meta: { manageToken: held.manageToken },
    };
  },

  async list(ctx: Context) {
    const query = parseInput(listBookingsQuery, ctx.query);
    const user = requireMember(ctx);
    await claimGuestBookings(strapi, user);
    const { bookings, total } = await listBookings(strapi, user.documentId, query);
    const role = query.as;
    ctx.body = {
      data: await Promise.all(
        bookings.map((booking) => viewBooking(strapi, booking, { role, language: query.locale })),
      ),
      meta: { pagination: describePage(query.pagination, total) },
    };
  },

  async read(ctx: Context) {
    await answer(strapi, ctx, await found(strapi, ctx));
  },

  async sendLinks(ctx: Context) {
    const { data } = parseInput(manageLinksBody, body(ctx));
    await requestManageLinks(strapi, data);
    ctx.status = 202;
    ctx.body = { data: { accepted: true }, meta: {} };
  },

  async pay(ctx: Context) {
    const { booking } = await found(strapi, ctx, ['client']);
    parseInput(emptyBody, body(ctx));
    ctx.body = { data: await payBooking(strapi, booking), meta: {} };
  },

  async reschedule(ctx: Context) {
    const { booking, role } = await found(strapi, ctx);
    const { data } = parseInput(rescheduleBody, body(ctx));
    const order = { by: role, start: new Date(data.start), timezone: data.timezone };
    await answer(strapi, ctx, { booking: await rescheduleBooking(strapi, booking.documentId, order), role });
  },

  async acceptMove(ctx: Context) {
    const { booking, role } = await found(strapi, ctx, ['client']);
    const { data } = parseInput(acceptMoveBody, body(ctx));
    const order = { start: new Date(data.start) };
    await answer(strapi, ctx, { booking: await acceptMove(strapi, booking.documentId, order), role });
  },

  async cancel(ctx: Context) {
    const { booking, role } = await found(strapi, ctx);
    const { data } = parseInput(cancelBody, body(ctx));
    const refund = await cancelBooking(strapi, booking.documentId, { by: role, reason: data.reason });
    await answer(strapi, ctx, await found(strapi, ctx));
    (ctx.body as { meta: object }).meta = { refund };
  },

  async approve(ctx: Context) {
    const { booking, role } = await found(strapi, ctx, ['consultant']);
    parseInput(emptyBody, body(ctx));
    await answer(strapi, ctx, { booking: await approveBooking(strapi, booking.documentId), role });
  },

  async decline(ctx: Context) {
    const { booking, role } = await found(strapi, ctx, ['consultant']);
    const { data } = parseInput(declineBody, body(ctx));
    const declined = await declineBooking(strapi, booking.documentId, { by: role, reason: data.reason });
    await answer(strapi, ctx, { booking: declined, role });
  },

  async reportAbsence(ctx: Context) {
    const { booking, role } = await found(strapi, ctx, ['client']);
    const { data } = parseInput(outcomeBody, body(ctx));
    await answer(strapi, ctx, { booking: await reportAbsence(strapi, booking.documentId, data), role });
  },

  start: sessionStep(strapi, 'start'),
  complete: sessionStep(strapi, 'complete'),
  noShow: sessionStep(strapi, 'no_show_client'),
});
