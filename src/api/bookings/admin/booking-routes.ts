import type { Core } from '@strapi/strapi';
import { parseInput } from '../../../shared/contracts/parse';
import { mayRead, mayUpdate, registerAdminRoutes } from '../../../shared/http/admin-routes';
import { transitionBody } from '../contracts/change-booking';
import { BOOKING, readBooking } from '../read-models/booking-record';
import { todaysSessions } from '../read-models/todays-sessions';
import { transitionAsStaff } from '../use-cases/transition-as-staff';

const SHOWN_TODAY = [
  'reference',
  'scheduledStart',
  'scheduledEnd',
  'bookingStatus',
  'clientFirstName',
  'clientLastName',
  'consultant',
];

/** What the admin's booking panel and dashboard ask for. Call it in `register()`. */
export function registerBookingAdminRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/bookings/today',
      allow: [mayRead(BOOKING, SHOWN_TODAY)],
      handler: async (ctx) => {
        ctx.body = { data: await todaysSessions(strapi) };
      },
    },
    {
      method: 'POST',
      path: '/bookings/:documentId/transitions',
      allow: [mayUpdate(BOOKING, ['bookingStatus'])],
      handler: async (ctx) => {
        const { data } = parseInput(transitionBody, ctx.request.body);
        const documentId = String(ctx.params.documentId);
        await transitionAsStaff(strapi, documentId, data);
        const { bookingStatus, approvalStatus, paymentStatus } = await readBooking(strapi, documentId);
        ctx.body = { data: { documentId, bookingStatus, approvalStatus, paymentStatus } };
      },
    },
  ]);
}
