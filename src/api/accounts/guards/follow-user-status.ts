import type { Core } from '@strapi/strapi';

interface UserWrite {
  uid: string;
  action: string;
  params: { data?: Record<string, unknown> };
}

/** A member whom staff suspends, or whose account is deleted, can no longer log in; made active again, the member can. */
export function followUserStatus(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const { uid, action, params } = context as unknown as UserWrite;
    const status = params.data?.userStatus;
    if (uid === 'plugin::users-permissions.user' && action === 'update' && typeof status === 'string' && params.data) {
      params.data.blocked = status !== 'active';
    }
    return next();
  });
}
