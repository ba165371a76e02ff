import type { Core } from '@strapi/strapi';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerMembershipViews } from './admin/content-views';
import { MEMBERSHIP_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, MEMBERSHIP_GRANTS);
    registerMembershipViews(strapi);
  },
};
