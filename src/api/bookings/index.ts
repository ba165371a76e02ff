import type { Core } from '@strapi/strapi';
import { registerBonds } from '../../shared/deletion/bonds';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { BOOKING_GRANTS } from './staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { registerPermissions } from '../../shared/permissions/api-permissions';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerBookingAdminRoutes } from './admin/booking-routes';
import { OWN_RECORDS } from './records/own-records';
import { PUBLIC_TYPES } from './records/public-types';
import { registerConsultationGraphql } from './graphql/consultation';
import { registerBookingGraphQL } from './graphql/register-graphql';
import { BOOKING_TABLE } from './read-models/booking-record';
import { readPriorPayment } from './read-models/prior-payment';
import { unrecordedPayments } from './read-models/unrecorded-payments';
import { tellMoneyToSeeTo, tellPriorPayments } from '../billing/public';
import { registerMails } from '../messaging/public';
import { onEvent } from '../system/public';
import { registerBookingJobs, registerReminders } from './jobs/register-jobs';
import { BOOKING_MAILS } from './mails/booking-mails';
import { mailOnBookingEvent } from './use-cases/mails/mail-on-booking-event';
import { ensureBookingSchema } from './schema/ensure-booking-schema';
import { keepTaken } from '../../shared/schema/ensure-living-uniques';
import { registerSeed } from '../../shared/seeds/registry';
import { seedAvailability } from './seeds/seed-availability';
import { followImports } from './imports/follow-imports';
import { followPayments } from './use-cases/follow-payments';
import { BOOKING_BONDS } from './guards/bonds';
import { guardAvailabilityRule } from './guards/guard-availability-rule';
import { guardBlockedDate } from './guards/guard-blocked-date';
import { guardBooking } from './guards/guard-booking';
import { guardSoldRates } from './guards/guard-sold-rates';
import { registerBookingViews } from './admin/content-views';

/** A guest acts by the manage token; a member by login, as client or as the expert of the booking. */
const GUEST_ACTIONS = ['hold', 'read', 'pay', 'reschedule', 'acceptMove', 'cancel', 'reportAbsence', 'sendLinks'];
const MEMBER_ACTIONS = ['list', 'approve', 'decline', 'start', 'complete', 'noShow'];

const CONSULTATION_ACTIONS = ['api::bookings.request-consultation.send'];

const SLOT_ACTIONS = ['api::bookings.slot.list', 'api::bookings.slot.search'];

const actions = (names: string[]) => names.map((name) => `api::bookings.booking.${name}`);

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, BOOKING_GRANTS);
    registerBookingViews(strapi);
    ensureBookingSchema(strapi);
    // What a booking is known by, and the request that made it, are never another's.
    keepTaken(strapi, `${BOOKING_TABLE}_reference_uq`, `${BOOKING_TABLE}_request_key_uq`);
    guardBooking(strapi);
    guardSoldRates(strapi);
    guardAvailabilityRule(strapi);
    guardBlockedDate(strapi);
    registerBonds(strapi, BOOKING_BONDS);
    const on = isModuleOn(strapi, 'bookings');
    publishTypes(strapi, PUBLIC_TYPES, { on });
    registerMails(strapi, BOOKING_MAILS);
    registerReminders(strapi);
    onEvent(strapi, 'booking.*', (event) => mailOnBookingEvent(strapi, event));
    if (!on) return;
    registerOwnRecords(strapi, OWN_RECORDS);
    registerConsultationGraphql(strapi);
    followPayments(strapi);
    followImports(strapi);
    tellPriorPayments(strapi, (documentId) => readPriorPayment(strapi, documentId));
    tellMoneyToSeeTo(strapi, () => unrecordedPayments(strapi));
    registerBookingJobs(strapi);
    registerBookingAdminRoutes(strapi);
    registerBookingGraphQL(strapi);
    registerSeed(strapi, { name: 'availability', after: ['experts'], run: seedAvailability });
    registerPermissions(strapi, {
      public: [...actions(GUEST_ACTIONS), ...SLOT_ACTIONS, ...CONSULTATION_ACTIONS],
      member: actions(MEMBER_ACTIONS),
    });
  },
};
