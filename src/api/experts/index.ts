import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { EXPERT_WORKLISTS } from './admin/worklists';
import { ensureExpertSchema } from './schema/ensure-expert-schema';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { EXPERT_GRANTS } from './staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerImportTodo } from '../../shared/imports/import-todo';
import { registerSeed } from '../../shared/seeds/registry';
import { seedExperts } from './seeds/seed-experts';
import { guardConsultant } from './guards/guard-consultant';
import { guardOffering } from './guards/guard-offering';
import { guardContributions } from './guards/guard-contributions';
import { offeringsMissing } from './imports/offerings-missing';
import { PUBLIC_TYPES } from './records/public-types';
import { registerExpertViews } from './admin/content-views';
import { EXPERT_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureExpertSchema(strapi);
    registerStaffGrants(strapi, EXPERT_GRANTS);
    registerShapes(strapi, EXPERT_SHAPES);
    registerExpertViews(strapi);
    addWorklists(strapi, EXPERT_WORKLISTS);
    guardConsultant(strapi);
    guardOffering(strapi);
    guardContributions(strapi);
    const on = isModuleOn(strapi, 'experts');
    publishTypes(strapi, PUBLIC_TYPES, { on });
    if (!on) return;
    registerImportTodo(strapi, { uid: 'api::experts.consultant', find: offeringsMissing });
    registerSeed(strapi, { name: 'experts', run: seedExperts });
  },
};
