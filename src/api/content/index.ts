import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { CONTENT_WORKLISTS } from './admin/worklists';
import { ensureContentSchema } from './schema/ensure-content-schema';
import { isModuleOn } from '../../shared/modules/modules';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSubmissions } from '../../shared/submissions/register-submissions';
import { registerViewsOfContent } from './admin/content-views';
import { PUBLIC_TYPES } from './records/public-types';
import { SUBMISSIONS } from './records/submissions';
import { CONTENT_GRANTS } from './staff-grants';
import { guardAddresses } from './guards/guard-addresses';
import { guardLists } from './guards/guard-lists';
import { followMediaLibrary, guardMediaAssets } from './guards/guard-media-assets';
import { guardMenuItems } from './guards/guard-menu-items';
import { guardPages } from './guards/guard-pages';
import { guardTranslations } from './guards/guard-translations';
import { registerContentJobs } from './jobs/register-content-jobs';
import { CONTENT_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    ensureContentSchema(strapi);
    const on = isModuleOn(strapi, 'content');
    registerStaffGrants(strapi, CONTENT_GRANTS);
    registerShapes(strapi, CONTENT_SHAPES);
    registerViewsOfContent(strapi);
    addWorklists(strapi, CONTENT_WORKLISTS);
    guardPages(strapi);
    guardLists(strapi);
    guardMenuItems(strapi);
    guardAddresses(strapi);
    guardMediaAssets(strapi);
    guardTranslations(strapi);
    publishTypes(strapi, PUBLIC_TYPES, { on });
    if (!on) return;
    registerSubmissions(strapi, SUBMISSIONS);
    registerContentJobs(strapi);
  },
  bootstrap({ strapi }: { strapi: Core.Strapi }) {
    followMediaLibrary(strapi);
  },
};
