import type { Core } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';

const BY_HAND: readonly unknown[] = ['complimentary', 'preview'];

/** A purchase or a subscription gives its access itself; a person gives it away, or shows a preview. */
const giveByHand: WriteRule = async ({ strapi, data }, next) => {
  if (!BY_HAND.includes(data.accessType)) {
    throw new AppError('rule_refused', 'By hand access is complimentary or a preview; other access follows payment.', {
      path: 'accessType',
    });
  }
  data.grantedAt ??= now(strapi).toISOString();
  return next();
};

const keepOrigin: WriteRule = async (write, next) => {
  const stored = await write.existing();
  const { accessType } = write.data;
  if (accessType !== undefined && accessType !== stored?.accessType) {
    throw new AppError('rule_refused', 'How access came about cannot be changed; delete it and give it anew.', {
      path: 'accessType',
    });
  }
  return next();
};

/** By hand, access is given away or shown; how it came about stays as it is. */
export function guardEntitlements(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: 'api::memberships.content-access',
    rules: { create: giveByHand, update: keepOrigin },
  });
}
