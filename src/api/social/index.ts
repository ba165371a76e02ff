import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerSocialViews } from './admin/content-views';
import { SOCIAL_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, SOCIAL_GRANTS);
    registerSocialViews(strapi);
  },
};
