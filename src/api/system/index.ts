import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../shared/documents/guard';
import { registerSystemJobs } from './jobs/register-system-jobs';
import { measureOutbox } from './use-cases/measure-outbox';
import { registerWebhooks } from './use-cases/register-webhooks';

/** Types that only the platform writes; staff may look. */
const MACHINE_WRITTEN: UID.ContentType[] = [
  'api::system.outbox-message',
  'api::system.audit-log',
  'api::system.trash-entry',
  'api::system.integration-record',
  'api::system.webhook-delivery',
];

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    for (const uid of MACHINE_WRITTEN) registerGuard(strapi, { uid, staffEditable: [] });
    registerSystemJobs(strapi);
    registerWebhooks(strapi);
    measureOutbox(strapi);
  },
};
