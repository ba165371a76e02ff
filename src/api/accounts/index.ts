import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { ACCOUNT_WORKLISTS } from './admin/worklists';
import { registerImportTodo } from '../../shared/imports/import-todo';
import { membersWithoutPassword, staffWithoutPassword, superAdminMissing } from './imports/account-todos';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { ensureAccountSchema } from './schema/ensure-account-schema';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerOwnAccount } from './records/own-account';
import { OWN_RECORDS } from './records/own-records';
import { PUBLIC_TYPES } from './records/public-types';
import { registerAccountViews } from './admin/content-views';
import { followUserStatus } from './guards/follow-user-status';
import { guardAddresses } from './guards/guard-address';
import { guardConsents } from './guards/guard-consent';
import { guardOrganizations } from './guards/guard-organization';
import { guardReviews } from './guards/guard-review';
import { ACCOUNT_GRANTS } from './staff-grants';
import { ACCOUNT_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    const on = isModuleOn(strapi, 'accounts');
    ensureAccountSchema(strapi);
    registerStaffGrants(strapi, ACCOUNT_GRANTS);
    registerShapes(strapi, ACCOUNT_SHAPES);
    registerAccountViews(strapi);
    addWorklists(strapi, ACCOUNT_WORKLISTS);
    followUserStatus(strapi);
    guardAddresses(strapi);
    guardConsents(strapi);
    guardOrganizations(strapi);
    guardReviews(strapi);
    registerImportTodo(strapi, { uid: 'plugin::users-permissions.user', find: membersWithoutPassword });
    registerImportTodo(strapi, { uid: 'admin::user', find: staffWithoutPassword });
    registerImportTodo(strapi, { uid: 'admin::user', find: superAdminMissing });
    publishTypes(strapi, PUBLIC_TYPES, { on });
    if (!on) return;
    registerOwnRecords(strapi, OWN_RECORDS);
    registerOwnAccount(strapi);
  },
};
