import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { MESSAGING_WORKLISTS } from './admin/worklists';
import { ensureMessagingSchema } from './schema/ensure-messaging-schema';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { MESSAGING_GRANTS } from './staff-grants';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { registerOutboxChannel } from '../system/public';
import { OWN_RECORDS } from './records/own-records';
import { registerMessagingViews } from './admin/content-views';
import { registerMailboxPermission, registerMailboxRoutes } from './admin/mailbox-routes';
import { guardEmailTemplates } from './guards/guard-email-template';
import { guardMailings } from './guards/guard-mailings';
import { guardNotifications } from './guards/guard-notification';
import { guardSubscriptions } from './guards/guard-subscription';
import { registerMessagingJobs } from './jobs/register-messaging-jobs';
import { deliverMail } from './use-cases/deliver-mail';
import { EMAIL_CHANNEL } from './use-cases/enqueue-mail';
import { closeMailTransport, mailSender } from './use-cases/open-mail-transport';
import { registerSealedMails, sendStrapiMailsThroughOutbox } from './use-cases/enqueue-plain-mail';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureMessagingSchema(strapi);
    registerStaffGrants(strapi, MESSAGING_GRANTS);
    registerMessagingViews(strapi);
    addWorklists(strapi, MESSAGING_WORKLISTS);
    guardEmailTemplates(strapi);
    guardMailings(strapi);
    guardNotifications(strapi);
    guardSubscriptions(strapi);
    registerOwnRecords(strapi, OWN_RECORDS);
    registerOutboxChannel(strapi, EMAIL_CHANNEL, deliverMail);
    registerSealedMails(strapi);
    registerMessagingJobs(strapi);
    registerMailboxRoutes(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    sendStrapiMailsThroughOutbox(strapi);
    // A sender that cannot send stops the boot instead of every mail.
    mailSender(strapi);
    await registerMailboxPermission(strapi);
  },
  destroy({ strapi }: { strapi: Core.Strapi }) {
    closeMailTransport(strapi);
  },
};
