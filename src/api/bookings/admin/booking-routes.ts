import type { Core } from '@strapi/strapi';
import {
  hasRight,
  mayCreate,
  mayRead,
  mayUpdate,
  registerAdminRoutes,
  serve,
} from '../../../shared/routes/admin-routes';
import { settings } from '../../../shared/config/settings';
import { now } from '../../../shared/time/clock';
import { CREATE_REFUNDS } from '../../billing/public';
import { ALLOWED_STEPS, OFFERED_SLOTS, TODAY, TRANSITION } from '../contracts/admin-routes';
import { transitionBody } from '../contracts/change-booking';
import { offeredSlotsQuery } from '../contracts/slots';
import { mayBeRefunded, stepsForStaff } from '../domain/staff-steps';
import { BOOKING, readBooking } from '../read-models/booking-record';
import { todaysSessions } from '../read-models/todays-sessions';
import { listSlotsOfExpert } from '../use-cases/list-slots';
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

/** What a step changes. */
const TAKE_STEPS = mayUpdate(BOOKING, ['bookingStatus']);

/** What the admin's booking panel and dashboard ask for. Call it in `register()`. */
export function registerBookingAdminRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(TODAY, { allow: [mayRead(BOOKING, SHOWN_TODAY)], handler: () => todaysSessions(strapi) }),
    serve(OFFERED_SLOTS, {
      allow: [mayCreate(BOOKING, ['offering', 'scheduledStart'])],
      querySchema: offeredSlotsQuery,
      handler: ({ query }) => listSlotsOfExpert(strapi, query),
    }),
    serve(ALLOWED_STEPS, {
      allow: [mayRead(BOOKING, ['bookingStatus'])],
      handler: async ({ params: { documentId }, ctx }) => {
        const booking = await readBooking(strapi, documentId);
        const { noShowGraceMinutes } = settings(strapi).bookings;
        const steps = stepsForStaff(booking, { now: now(strapi), noShowGraceMinutes });
        return {
          steps: hasRight(ctx, TAKE_STEPS) ? steps : [],
          refund: hasRight(ctx, CREATE_REFUNDS) && mayBeRefunded(booking),
        };
      },
    }),
    serve(TRANSITION, {
      allow: [TAKE_STEPS],
      body: transitionBody,
      handler: async ({ params: { documentId }, data }) => {
        await transitionAsStaff(strapi, documentId, data);
        const { bookingStatus, approvalStatus, paymentStatus } = await readBooking(strapi, documentId);
        return { documentId, bookingStatus, approvalStatus, paymentStatus };
      },
    }),
  ]);
}
