import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { MESSAGING_GRANTS } from './staff-grants';
import { registerGuard } from '../../shared/documents/guard';
import { onEvent, registerOutboxChannel } from '../system/public';
import { registerMailboxPermission, registerMailboxRoutes } from './admin/mailbox-routes';
import { guardEmailTemplates } from './guards/guard-email-template';
import { registerMessagingJobs } from './jobs/register-messaging-jobs';
import { deliverMail } from './use-cases/deliver-mail';
import { EMAIL_CHANNEL } from './use-cases/enqueue-booking-mail';
import { mailOnBookingEvent } from './use-cases/mail-on-booking-event';
import { closeMailTransport } from './records/mail-transport';
import { sendStrapiMailsThroughOutbox } from './use-cases/enqueue-plain-mail';
import { registerMessagingViews } from './admin/content-views';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, MESSAGING_GRANTS);
    registerMessagingViews(strapi);
