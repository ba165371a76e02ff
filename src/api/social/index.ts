import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { SOCIAL_WORKLISTS } from './admin/worklists';
import { isModuleOn } from '../../shared/modules/modules';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSocialViews } from './admin/content-views';
import { guardSocial } from './guards/guard-social';
import { PUBLIC_TYPES } from './records/public-types';
import { ensureSocialSchema } from './schema/ensure-social-schema';
import { SOCIAL_GRANTS } from './staff-grants';
import { SOCIAL_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, SOCIAL_GRANTS);
    registerShapes(strapi, SOCIAL_SHAPES);
    registerSocialViews(strapi);
    addWorklists(strapi, SOCIAL_WORKLISTS);
    ensureSocialSchema(strapi);
    guardSocial(strapi);
    publishTypes(strapi, PUBLIC_TYPES, { on: isModuleOn(strapi, 'social') });
  },
};
