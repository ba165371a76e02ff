import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerMembershipViews(strapi: Core.Strapi): void {
  const newest = ['createdAt', 'DESC'] as const;
  registerContentView(strapi, 'api::memberships.content-item', {
    title: 'title',
    list: ['title', 'contentType', 'visibility', 'priceCents', 'currency', 'series', 'purchaseCount'],
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
    relations: { series: 'title' },
  });
  registerContentView(strapi, 'api::memberships.content-series', {
    title: 'title',
    list: ['title', 'seriesStatus', 'priceCents', 'currency', 'releasedAt'],
  });
  registerContentView(strapi, 'api::memberships.offering', {
    title: 'title',
    list: ['title', 'offeringType', 'deliveryMethod', 'priceCents', 'creditCost', 'bookingCount'],
  });
  registerContentView(strapi, 'api::memberships.offering-resource', {
    title: 'title',
    sort: ['displayOrder', 'ASC'],
    list: ['title', 'offering', 'resourceType', 'availableWhen', 'displayOrder'],
    relations: { offering: 'title', content: 'title' },
  });
  registerContentView(strapi, 'api::memberships.purchase', {
    title: 'documentId',
    sort: newest,
    list: ['customer', 'content', 'amountPaidCents', 'currency', 'purchaseStatus', 'purchasedAt'],
    relations: { customer: 'email', content: 'title' },
  });
  registerContentView(strapi, 'api::memberships.content-access', {
    title: 'documentId',
    sort: newest,
    list: ['user', 'content', 'accessType', 'grantedAt', 'expiresAt'],
    relations: { user: 'email', content: 'title' },
  });
  registerContentView(strapi, 'api::memberships.offering-booking', {
    title: 'documentId',
    sort: newest,
    list: ['customer', 'offering', 'bookingStatus', 'paymentMethod', 'creditsUsed', 'createdAt'],
    relations: { customer: 'email', offering: 'title' },
  });
  registerContentView(strapi, 'api::memberships.credit-transaction', {
    title: 'documentId',
    sort: newest,
    list: ['entryType', 'amount', 'balanceAfter', 'description', 'createdAt'],
  });
}
