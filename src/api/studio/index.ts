import type { Core } from '@strapi/strapi';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { registerStudioViews } from './admin/content-views';
import { guardKeptRecords } from './guards/guard-kept-records';
import { guardMadeRecords } from './guards/guard-made-records';
import { OWN_RECORDS } from './records/own-records';
import { ensureStudioSchema } from './schema/ensure-studio-schema';
import { STUDIO_GRANTS } from './staff-grants';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, STUDIO_GRANTS);
    registerStudioViews(strapi);
    ensureStudioSchema(strapi);
    guardKeptRecords(strapi);
    guardMadeRecords(strapi);
    if (!isModuleOn(strapi, 'studio')) return;
    registerOwnRecords(strapi, OWN_RECORDS);
  },
};
