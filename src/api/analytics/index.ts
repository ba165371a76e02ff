import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { registerAnalyticsViews } from './admin/content-views';
import { guardExperiments } from './guards/guard-experiments';
import { guardMachineRows } from './guards/guard-machine-rows';
import { registerAnalyticsJobs } from './jobs/register-jobs';
import { ensureAnalyticsSchema } from './schema/ensure-analytics-schema';
import { ANALYTICS_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, ANALYTICS_GRANTS);
    registerAnalyticsViews(strapi);
    ensureAnalyticsSchema(strapi);
    guardMachineRows(strapi);
    guardExperiments(strapi);
    if (isModuleOn(strapi, 'analytics')) registerAnalyticsJobs(strapi);
  },
};
