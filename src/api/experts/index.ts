import type { Core } from '@strapi/strapi';
import { ensureExpertSchema } from './schema/ensure-expert-schema';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { EXPERT_GRANTS } from './staff-grants';
import { registerVisibility } from '../../shared/documents/visibility';
import { exposeInGraphql } from '../../shared/graphql/expose-types';
import { isModuleOn } from '../../shared/modules/modules';
import { registerPermissions } from '../../shared/permissions/api-permissions';
import { registerImportTodo } from '../../shared/imports/import-todo';
import { registerSeed } from '../../shared/seeds/registry';
import { seedExperts } from './seeds/seed-experts';
import { visibleConsultants, visibleOfferings } from './domain/visible-experts';
import { guardConsultant } from './guards/guard-consultant';
import { guardOffering } from './guards/guard-offering';
import { guardContributions } from './guards/guard-contributions';
import { offeringsMissing } from './imports/offerings-missing';
import { registerExpertViews } from './admin/content-views';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureExpertSchema(strapi);
    registerStaffGrants(strapi, EXPERT_GRANTS);
    registerExpertViews(strapi);
    guardConsultant(strapi);
    guardOffering(strapi);
    guardContributions(strapi);
    registerVisibility(strapi, 'api::experts.consultant', visibleConsultants);
    registerVisibility(strapi, 'api::experts.consultant-offering', visibleOfferings);
    if (!isModuleOn(strapi, 'experts')) return;
    for (const uid of ['api::experts.consultant', 'api::experts.consultant-offering'] as const) {
      exposeInGraphql(strapi, uid);
      registerPermissions(strapi, { public: [`${uid}.find`, `${uid}.findOne`] });
    }
    registerImportTodo(strapi, { uid: 'api::experts.consultant', find: offeringsMissing });
    registerSeed(strapi, { name: 'experts', run: seedExperts });
  },
};
