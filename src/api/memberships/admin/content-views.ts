import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const NEWEST = ['createdAt', 'DESC'] as const;

const VIEWS: ContentViews = {
  'api::memberships.content-item': {
    title: 'title',
    list: ['title', 'contentType', 'visibility', 'priceCents', 'series', 'purchaseCount'],
    form: [
      'title slug',
      'description',
      'contentType visibility category',
      'mediaUrl mediaDurationSeconds',
      'thumbnail series',
      'contentBody',
      'priceCents currency itemStatus',
      'tags',
      'prerequisites',
      'creator viewCount purchaseCount',
    ],
  },
  'api::memberships.content-series': {
    title: 'title',
    list: ['title', 'seriesStatus', 'priceCents', 'releasedAt'],
  },
  'api::memberships.offering': {
    title: 'title',
    list: ['title', 'offeringType', 'deliveryMethod', 'priceCents', 'creditCost', 'bookingCount'],
  },
  'api::memberships.offering-resource': {
    title: 'title',
    sort: ['displayOrder', 'ASC'],
    list: ['title', 'offering', 'resourceType', 'availableWhen', 'displayOrder'],
  },
  'api::memberships.purchase': {
    title: ['customer', 'content'],
    sort: NEWEST,
    list: ['customer', 'content', 'amountPaidCents', 'purchaseStatus', 'purchasedAt'],
  },
  'api::memberships.content-access': {
    title: ['user', 'content'],
    sort: NEWEST,
    list: ['user', 'content', 'accessType', 'grantedAt', 'expiresAt'],
    validity: { until: 'expiresAt' },
  },
  'api::memberships.offering-booking': {
    title: ['customer', 'offering'],
    sort: NEWEST,
    list: ['customer', 'offering', 'bookingStatus', 'paymentMethod', 'creditsUsed', 'createdAt'],
  },
  'api::memberships.credit-transaction': {
    title: ['description', 'createdAt'],
    sort: NEWEST,
    list: ['entryType', 'amount', 'balanceAfter', 'description', 'createdAt'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerMembershipViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
