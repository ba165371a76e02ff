import type { Core } from '@strapi/strapi';

export const MANAGE_WEBHOOKS = 'api::system.webhooks.manage';
export const MANAGE_OUTBOX = 'api::system.outbox.manage';
export const RESTORE_TRASH = 'api::system.trash.restore';

/** Offers the rights of this context to the roles of staff. Call it in `bootstrap()`. */
export async function registerSystemPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (subCategory: string, displayName: string, uid: string) => ({
    section: 'settings',
    category: 'system',
    subCategory,
    displayName,
    uid,
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('webhooks', 'See secrets, rotate, test and replay', 'system.webhooks.manage'),
      action('outbox', 'See and retry what failed', 'system.outbox.manage'),
      action('trash', 'See and restore', 'system.trash.restore'),
    ]);
}
