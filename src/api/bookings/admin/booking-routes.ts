import type { Core } from '@strapi/strapi';
import { mayRead, mayUpdate, registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { TODAY, TRANSITION } from '../contracts/admin-routes';
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
    serve(TODAY, { allow: [mayRead(BOOKING, SHOWN_TODAY)], handler: () => todaysSessions(strapi) }),
    serve(TRANSITION, {
      allow: [mayUpdate(BOOKING, ['bookingStatus'])],
      body: transitionBody,
      handler: async ({ params: { documentId }, data }) => {
        await transitionAsStaff(strapi, documentId, data);
        const { bookingStatus, approvalStatus, paymentStatus } = await readBooking(strapi, documentId);
        return { documentId, bookingStatus, approvalStatus, paymentStatus };
      },
    }),
  ]);
}
