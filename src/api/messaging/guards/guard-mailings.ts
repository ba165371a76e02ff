import type { Core } from '@strapi/strapi';
import { registerGuard, type WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';

const TEMPLATE = 'api::messaging.notification-template';

const write: WriteRule = async (call, next) => {
  const stored = await call.existing();
  const template: Record<string, unknown> = { channel: 'in_app', ...stored, ...call.data };
  const { key, channel, name, titleTemplate } = template;
  for (const [path, value] of Object.entries({ key, name, titleTemplate })) {
    if (value == null || value === '') throw new AppError('invalid_input', 'This must be given.', { path });
  }
  const others = await rowsOf(call.strapi, TEMPLATE).count({
    where: { key, channel, ...(call.documentId && { documentId: { $ne: call.documentId } }) },
  });
  if (others > 0) {
    throw new AppError('conflict', 'There is a template with this key for this channel.', { path: 'key' });
  }
  return next();
};

/** A notification has one template for each channel. */
export function guardMailings(strapi: Core.Strapi): void {
  registerGuard(strapi, { uid: TEMPLATE, rules: { create: write, update: write } });
}
