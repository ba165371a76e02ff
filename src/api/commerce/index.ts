import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { COMMERCE_WORKLISTS } from './admin/worklists';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { ensureCommerceSchema } from './schema/ensure-commerce-schema';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSubmissions } from '../../shared/submissions/register-submissions';
import { registerCommerceViews } from './admin/content-views';
import { OWN_RECORDS } from './records/own-records';
import { publicTypes } from './records/public-types';
import { SUBMISSIONS } from './records/submissions';
import { guardCatalogue } from './guards/guard-catalogue';
import { guardCategory } from './guards/guard-category';
import { guardLines } from './guards/guard-lines';
import { COMMERCE_GRANTS } from './staff-grants';
import { COMMERCE_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureCommerceSchema(strapi);
    registerStaffGrants(strapi, COMMERCE_GRANTS);
    registerShapes(strapi, COMMERCE_SHAPES);
    registerCommerceViews(strapi);
    addWorklists(strapi, COMMERCE_WORKLISTS);
    guardCatalogue(strapi);
    guardCategory(strapi);
    guardLines(strapi);
    const on = isModuleOn(strapi, 'commerce');
    publishTypes(strapi, publicTypes(strapi), { on });
    if (!on) return;
    registerOwnRecords(strapi, OWN_RECORDS);
    registerSubmissions(strapi, SUBMISSIONS);
  },
};
