import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { STUDIO_WORKLISTS } from './admin/worklists';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerStudioViews } from './admin/content-views';
import { guardKeptRecords } from './guards/guard-kept-records';
import { guardMadeRecords } from './guards/guard-made-records';
import { OWN_RECORDS } from './records/own-records';
import { ensureStudioSchema } from './schema/ensure-studio-schema';
import { STUDIO_GRANTS } from './staff-grants';
import { STUDIO_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, STUDIO_GRANTS);
    registerShapes(strapi, STUDIO_SHAPES);
    registerStudioViews(strapi);
    addWorklists(strapi, STUDIO_WORKLISTS);
    ensureStudioSchema(strapi);
    guardKeptRecords(strapi);
    guardMadeRecords(strapi);
    if (!isModuleOn(strapi, 'studio')) return;
    registerOwnRecords(strapi, OWN_RECORDS);
  },
};
