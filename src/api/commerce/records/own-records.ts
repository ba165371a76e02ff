import type { Ownership, OwnRecords } from '../../../shared/own-records/own-records';
import { rowsOf } from '../../../shared/strapi/core/documents';

const mine =
  (scalar: string): Ownership =>
  ({ documentId }) => ({ [scalar]: documentId });

const ofMy =
  (relation: string): Ownership =>
  ({ documentId }) => ({ [relation]: { userDocumentId: documentId } });

/** Transactions hold no relation, only the id of their account. */
const ofMyAccount: Ownership = async ({ documentId }, strapi) => {
  const accounts = await rowsOf(strapi, 'api::commerce.loyalty-account').findMany({
    where: { userDocumentId: documentId },
    select: ['documentId'],
  });
  return { accountDocumentId: { $in: accounts.map((account) => account.documentId) } };
};

const AMOUNTS = ['subtotalCents', 'discountCents', 'shippingCents', 'taxCents', 'totalCents', 'refundAmountCents'];

/** What members see of their own in the shop, and what of it they may change. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::commerce.wishlist',
    owned: mine('userDocumentId'),
    fields: ['name', 'isPublic', 'createdAt', 'updatedAt'],
    create: { fields: ['name', 'isPublic'], set: ({ documentId }) => ({ user: documentId }) },
    update: { fields: ['name', 'isPublic'] },
    remove: true,
  },
  {
    uid: 'api::commerce.wishlist-item',
    owned: ofMy('wishlist'),
    fields: ['createdAt'],
    related: { wishlist: ['name'], product: ['name', 'slug'], variant: ['name', 'sku'] },
    filterBy: ['wishlistDocumentId'],
    create: {
      fields: ['wishlist', 'product', 'variant'],
      ownTargets: { wishlist: mine('userDocumentId') },
      set: () => ({}),
    },
    remove: true,
  },
  {
    uid: 'api::commerce.order',
    owned: mine('userDocumentId'),
    fields: [
      'orderNumber',
      ...AMOUNTS,
      'currency',
      'paymentStatus',
      'fulfillmentStatus',
      'couponCodeUsed',
      'email',
      'shippingAddress',
      'billingAddress',
      'trackingNumber',
      'customerNote',
      'shippedAt',
      'deliveredAt',
      'cancelledAt',
      'createdAt',
    ],
    related: {
      items: ['name', 'sku', 'quantity', 'unitPriceCents', 'totalCents', 'currency'],
      shippingMethod: ['title', 'carrier'],
    },
    filterBy: ['paymentStatus', 'fulfillmentStatus'],
  },
  {
    uid: 'api::commerce.return-request',
    owned: mine('userDocumentId'),
    fields: [
      'returnNumber',
      'returnStatus',
      'returnReason',
      'reasonDetails',
      'resolution',
      'items',
      'refundAmountCents',
      'restockingFeeCents',
      'currency',
      'carrier',
      'trackingNumber',
      'rejectionReason',
      'approvedAt',
      'receivedAt',
      'refundedAt',
      'createdAt',
    ],
    related: { order: ['orderNumber'] },
    filterBy: ['returnStatus'],
  },
  {
    uid: 'api::commerce.loyalty-account',
    owned: mine('userDocumentId'),
    fields: ['pointsEarned', 'pointsRedeemed', 'pointsAvailable', 'tier', 'totalSpentCents', 'currency', 'createdAt'],
    related: { program: ['name', 'redemptionRate', 'currency'] },
  },
  {
    uid: 'api::commerce.loyalty-transaction',
    owned: ofMyAccount,
    fields: ['transactionType', 'points', 'referenceType', 'description', 'expiresAt', 'createdAt'],
    filterBy: ['transactionType'],
  },
  {
    uid: 'api::commerce.referral',
    owned: mine('referrerDocumentId'),
    fields: [
      'referralCode',
      'referralStatus',
      'rewardPoints',
      'rewardAmountCents',
      'currency',
      'convertedAt',
      'expiresAt',
      'createdAt',
    ],
    filterBy: ['referralStatus'],
  },
];
