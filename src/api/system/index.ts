import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { SYSTEM_GRANTS } from './staff-grants';
import type { Core } from '@strapi/strapi';
import { publishTypes } from '../../shared/public-types/publish-types';
import { PUBLIC_TYPES } from './records/public-types';
import { registerOutboxRoutes } from './admin/outbox-routes';
import { registerSystemViews } from './admin/content-views';
import { registerSystemPermissions } from './admin/permissions';
import { registerHistoryRoutes } from './admin/history-routes';
import { registerSlugRoutes } from './admin/slug-routes';
import { registerSuggestionRoutes } from './admin/suggestion-routes';
import { registerTitleRoutes } from './admin/title-routes';
import { registerTrashRoutes } from './admin/trash-routes';
import { registerWorklistRoutes } from './admin/worklist-routes';
import { registerWebhookRoutes } from './admin/webhook-routes';
import { guardWebhookEndpoints } from './guards/guard-webhook-endpoint';
import { ensureToldContent } from './store/told-content';
import { ensureSystemSchema } from './schema/ensure-system-schema';
import { registerSystemJobs } from './jobs/register-system-jobs';
import { keepHistory } from './use-cases/history/keep-history';
import { measureOutbox } from './use-cases/measure-outbox';
import { watchContent } from './use-cases/content-events/watch-content';
import { registerWebhooks } from './use-cases/webhooks/register-webhooks';
import { hideTrashed } from './use-cases/trash/hide-trashed';
import { catchDeletions } from './use-cases/trash/move-to-trash';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, SYSTEM_GRANTS);
    publishTypes(strapi, PUBLIC_TYPES, { on: true });
    registerSystemViews(strapi);
    ensureSystemSchema(strapi);
    ensureToldContent(strapi);
    registerSystemJobs(strapi);
    guardWebhookEndpoints(strapi);
    registerWebhooks(strapi);
    catchDeletions(strapi);
    keepHistory(strapi);
    measureOutbox(strapi);
    registerWebhookRoutes(strapi);
    registerOutboxRoutes(strapi);
    registerTrashRoutes(strapi);
    registerHistoryRoutes(strapi);
    registerSuggestionRoutes(strapi);
    registerSlugRoutes(strapi);
    registerTitleRoutes(strapi);
    registerWorklistRoutes(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    hideTrashed(strapi);
    await registerSystemPermissions(strapi);
    await watchContent(strapi);
  },
};
