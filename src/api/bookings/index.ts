import type { Core } from '@strapi/strapi';
import { registerBookingGraphQL } from './graphql/register-graphql';
import { registerBookingJobs } from './jobs/register-jobs';
import { ensureBookingSchema } from './schema/ensure-booking-schema';
import { followPayments } from './use-cases/follow-payments';
import { guardBooking } from './guards/guard-booking';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureBookingSchema(strapi);
    guardBooking(strapi);
    followPayments(strapi);
    registerBookingJobs(strapi);
    registerBookingGraphQL(strapi);
  },
};
