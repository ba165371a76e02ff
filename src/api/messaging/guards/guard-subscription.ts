import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { now } from '../../../shared/time/clock';

const create: WriteRule = ({ data, strapi }, next) => {
  data.isActive ??= true;
  data.subscribedAt ??= now(strapi);
  return next();
};

const update: WriteRule = async (write, next) => {
  const { data, strapi } = write;
  const before = await write.existing();
  if (data.isActive === false && before?.isActive !== false) data.unsubscribedAt ??= now(strapi);
  if (data.isActive === true && before?.isActive === false) {
    Object.assign(data, { subscribedAt: now(strapi), unsubscribedAt: null, unsubscribeReason: null });
  }
  return next();
};

/** An address that wants a mailing says since when, and one that wants it no longer, until when. */
export function guardSubscriptions(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::messaging.email-subscription',
    rules: { create, update },
  });
}
