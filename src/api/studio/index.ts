import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerStudioViews } from './admin/content-views';
import { STUDIO_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, STUDIO_GRANTS);
    registerStudioViews(strapi);
  },
};
