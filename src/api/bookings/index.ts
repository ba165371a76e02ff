import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { BOOKING_GRANTS } from './staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { registerPermissions } from '../../shared/permissions/api-permissions';
import { registerBookingAdminRoutes } from './admin/booking-routes';
import { registerBookingGraphQL } from './graphql/register-graphql';
import { registerBookingJobs } from './jobs/register-jobs';
import { ensureBookingSchema } from './schema/ensure-booking-schema';
import { registerSeed } from '../../shared/seeds/registry';
import { seedAvailability } from './seeds/seed-availability';
import { followPayments } from './use-cases/follow-payments';
import { guardAvailabilityRule } from './guards/guard-availability-rule';
import { guardBlockedDate } from './guards/guard-blocked-date';
import { guardBooking } from './guards/guard-booking';
import { registerBookingViews } from './admin/content-views';

/** A guest acts by the manage token; a member by login, as client or as the expert of the booking. */
const GUEST_ACTIONS = ['hold', 'read', 'pay', 'reschedule', 'cancel'];
const MEMBER_ACTIONS = ['list', 'approve', 'decline', 'start', 'complete', 'noShow'];

const SLOT_ACTIONS = ['api::bookings.slot.list', 'api::bookings.slot.search'];

const actions = (names: string[]) => names.map((name) => `api::bookings.booking.${name}`);

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, BOOKING_GRANTS);
    registerBookingViews(strapi);
    ensureBookingSchema(strapi);
    guardBooking(strapi);
    guardAvailabilityRule(strapi);
    guardBlockedDate(strapi);
    if (!isModuleOn(strapi, 'bookings')) return;
    followPayments(strapi);
    registerBookingJobs(strapi);
    registerBookingAdminRoutes(strapi);
    registerBookingGraphQL(strapi);
    registerSeed(strapi, { name: 'availability', after: ['experts'], run: seedAvailability });
    registerPermissions(strapi, {
      public: [...actions(GUEST_ACTIONS), ...SLOT_ACTIONS],
      member: actions(MEMBER_ACTIONS),
    });
  },
};
