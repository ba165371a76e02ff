import type { OwnRecords, Ownership } from '../../../shared/own-records/own-records';
import { ofAccessibleContent, ofOpenPortals } from './accessible-content';

const ofCustomer: Ownership = ({ documentId }) => ({ customerDocumentId: documentId });
const ofUser: Ownership = ({ documentId }) => ({ userDocumentId: documentId });

const content = ['title', 'slug', 'contentType', 'mediaDurationSeconds'];
const offering = ['title', 'slug', 'offeringType', 'deliveryMethod', 'schedule'];

/** What members read of what they bought, booked, earned and watched. */
export const OWN_RECORDS: readonly OwnRecords[] = [
  {
    uid: 'api::memberships.purchase',
    owned: ofCustomer,
    fields: ['amountPaidCents', 'currency', 'purchaseStatus', 'purchasedAt', 'refundedAt', 'createdAt'],
    related: { content },
    ownRelated: ['content'],
    filterBy: ['purchaseStatus'],
  },
  {
    uid: 'api::memberships.content-access',
    owned: ofUser,
    fields: ['accessType', 'grantedAt', 'expiresAt', 'lastAccessedAt'],
    related: { content },
    ownRelated: ['content'],
    filterBy: ['accessType'],
    sort: 'grantedAt:desc',
  },
  {
    uid: 'api::memberships.playback',
    owned: ofUser,
    fields: ['positionSeconds', 'durationSeconds', 'completed', 'updatedAt'],
    related: { content },
    ownRelated: ['content'],
    filterBy: ['completed'],
    sort: 'updatedAt:desc',
  },
  {
    uid: 'api::memberships.credit-balance',
    owned: ofCustomer,
    fields: ['currentBalance', 'lifetimeEarned', 'lifetimeSpent', 'updatedAt'],
  },
  {
    uid: 'api::memberships.credit-transaction',
    owned: ofCustomer,
    fields: ['entryType', 'amount', 'balanceAfter', 'description', 'expiresAt', 'createdAt'],
    filterBy: ['entryType'],
  },
  {
    uid: 'api::memberships.offering-booking',
    owned: ofCustomer,
    fields: [
      'paymentMethod',
      'amountPaidCents',
      'currency',
      'creditsUsed',
      'bookingDetails',
      'bookingStatus',
      'cancelledAt',
      'cancellationReason',
      'createdAt',
    ],
    related: { offering },
    ownRelated: ['offering'],
    filterBy: ['bookingStatus'],
  },
  {
    uid: 'api::memberships.portal-access',
    owned: ofUser,
    fields: ['grantedAt', 'expiresAt', 'lastAccessedAt'],
    related: { offering, booking: ['bookingStatus'] },
    ownRelated: ['offering'],
    sort: 'grantedAt:desc',
  },
  {
    uid: 'api::memberships.content-item',
    owned: ofAccessibleContent,
    fields: ['title', 'slug', 'description', 'contentType', 'mediaUrl', 'mediaDurationSeconds', 'contentBody'],
    related: { series: ['title', 'slug'] },
    filterBy: ['slug', 'contentType', 'category'],
    sort: 'publishedAt:desc',
  },
  {
    uid: 'api::memberships.offering-resource',
    owned: ofOpenPortals,
    fields: [
      'title',
      'description',
      'resourceType',
      'fileUrl',
      'linkUrl',
      'textContent',
      'availableWhen',
      'unlockAt',
      'displayOrder',
    ],
    related: { offering, content },
    ownRelated: ['offering', 'content'],
    filterBy: ['resourceType'],
    sort: 'displayOrder:asc',
  },
];
