import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { now } from '../../../shared/time/clock';

const update: WriteRule = async (write, next) => {
  const { data, strapi } = write;
  if (data.isRead === true) data.readAt = ((await write.existing())?.readAt as unknown) ?? now(strapi);
  if (data.isRead === false) data.readAt = null;
  return next();
};

/** A notification that is read says since when. */
export function guardNotifications(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::messaging.notification',
    rules: { update },
  });
}
