import type { Core } from '@strapi/strapi';
import { ensureContentSchema } from './schema/ensure-content-schema';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerViewsOfContent } from './admin/content-views';
import { CONTENT_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureContentSchema(strapi);
    registerStaffGrants(strapi, CONTENT_GRANTS);
    registerViewsOfContent(strapi);
  },
};
