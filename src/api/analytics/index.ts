import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerAnalyticsViews } from './admin/content-views';
import { ANALYTICS_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, ANALYTICS_GRANTS);
    registerAnalyticsViews(strapi);
  },
};
