import type { Core } from '@strapi/strapi';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { registerBonds } from '../../shared/deletion/bonds';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSubmissions } from '../../shared/submissions/register-submissions';
import { registerMembershipViews } from './admin/content-views';
import { MEMBERSHIP_BONDS } from './guards/bonds';
import { guardEditorial } from './guards/guard-editorial';
import { guardEntitlements } from './guards/guard-entitlements';
import { OWN_RECORDS } from './records/own-records';
import { PUBLIC_TYPES } from './records/public-types';
import { SUBMISSIONS } from './records/submissions';
import { ensureMembershipSchema } from './schema/ensure-membership-schema';
import { MEMBERSHIP_GRANTS } from './staff-grants';
import { MEMBERSHIP_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const on = isModuleOn(strapi, 'memberships');
    ensureMembershipSchema(strapi);
    registerStaffGrants(strapi, MEMBERSHIP_GRANTS);
    registerShapes(strapi, MEMBERSHIP_SHAPES);
    registerMembershipViews(strapi);
    guardEditorial(strapi);
    registerBonds(strapi, MEMBERSHIP_BONDS);
    guardEntitlements(strapi);
    publishTypes(strapi, PUBLIC_TYPES, { on });
    if (!on) return;
    registerOwnRecords(strapi, OWN_RECORDS);
    registerSubmissions(strapi, SUBMISSIONS);
  },
};
