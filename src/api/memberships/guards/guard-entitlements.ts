import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';
import type { WriteRule } from '../../../shared/documents/guard';
import { AppError } from '../../../shared/errors/app-error';
import { now } from '../../../shared/time/clock';

/** Money, credits and what follows from them: written by the platform alone. */
const MACHINE_WRITTEN: readonly UID.ContentType[] = [
  'api::memberships.purchase',
  'api::memberships.playback',
  'api::memberships.credit-balance',
  'api::memberships.credit-lot',
  'api::memberships.credit-transaction',
  'api::memberships.portal-access',
];

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

/** Nobody types that something was bought, earned or spent. */
export function guardEntitlements(strapi: Core.Strapi): void {
  for (const uid of MACHINE_WRITTEN) registerGuard(strapi, { uid, staffEditable: [] });
  registerGuard(strapi, { uid: 'api::memberships.offering-booking', staffEditable: ['bookingDetails'] });
  registerGuard(strapi, {
    uid: 'api::memberships.content-access',
    computed: ['userDocumentId', 'contentDocumentId', 'lastAccessedAt'],
    rules: { create: giveByHand, update: keepOrigin },
  });
}
