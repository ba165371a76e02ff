import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';

/** Written by the platform; what staff may note on them by hand. */
const MACHINE_WRITTEN: Partial<Record<UID.ContentType, readonly string[]>> = {
  'api::commerce.order': ['internalNotes', 'trackingNumber', 'shippingAddress', 'billingAddress'],
  'api::commerce.order-item': [],
  'api::commerce.return-request': ['internalNotes', 'handledBy', 'trackingNumber', 'carrier'],
  'api::commerce.stock-movement': [],
  'api::commerce.stock-reservation': [],
  'api::commerce.loyalty-transaction': [],
};

const POINTS = ['pointsEarned', 'pointsRedeemed', 'pointsAvailable', 'totalSpentCents'];
const REWARD = ['referralStatus', 'rewardPoints', 'rewardAmountCents', 'convertedAt'];

/** What was sold, moved and earned is history: nobody types it over. */
export function guardSales(strapi: Core.Strapi): void {
  for (const [uid, staffEditable] of Object.entries(MACHINE_WRITTEN)) {
    registerGuard(strapi, { uid: uid as UID.ContentType, staffEditable });
  }
  registerGuard(strapi, { uid: 'api::commerce.loyalty-account', computed: POINTS });
  registerGuard(strapi, { uid: 'api::commerce.referral', computed: REWARD });
}
