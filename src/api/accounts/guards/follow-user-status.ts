import type { Core } from '@strapi/strapi';
import { takeStep } from '../../../shared/documents/pipeline';

/** A member whom staff suspends, or whose account is deleted, can no longer log in; made active again, the member can. */
export function followUserStatus(strapi: Core.Strapi): void {
  takeStep(strapi, 'follow-user-status', ({ uid, action, params }, next) => {
    const status = params.data?.userStatus;
    if (uid === 'plugin::users-permissions.user' && action === 'update' && typeof status === 'string' && params.data) {
      params.data.blocked = status !== 'active';
    }
    return next();
  });
}
