import type { Core } from '@strapi/strapi';
import { offerStaffActions } from '../../../shared/permissions/staff-actions';

export const MANAGE_WEBHOOKS = 'api::system.webhooks.manage';
export const MANAGE_OUTBOX = 'api::system.outbox.manage';
export const RESTORE_TRASH = 'api::system.trash.restore';
export const PURGE_TRASH = 'api::system.trash.purge';

/** Offers the rights of this context to the roles of staff. Call it in `bootstrap()`. */
export function registerSystemPermissions(strapi: Core.Strapi): Promise<void> {
  return offerStaffActions(strapi, 'system', [
    { subCategory: 'webhooks', displayName: 'See secrets, rotate, test and replay', uid: 'system.webhooks.manage' },
    { subCategory: 'outbox', displayName: 'See and retry what failed', uid: 'system.outbox.manage' },
    { subCategory: 'trash', displayName: 'See and restore', uid: 'system.trash.restore' },
    { subCategory: 'trash', displayName: 'Delete for good', uid: 'system.trash.purge' },
  ]);
}
