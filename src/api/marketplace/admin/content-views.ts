import type { Core, UID } from '@strapi/strapi';
import { registerContentView, type ContentView } from '../../../shared/content-manager/content-view';

const VIEWS: Record<string, ContentView> = {
  'api::marketplace.profile': {
    title: 'username',
    list: ['username', 'displayName', 'role', 'profileStatus', 'followersCount', 'averageRating'],
    relations: { user: 'email', category: 'name', platform: 'name' },
  },
  'api::marketplace.influencer-category': {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'sortOrder', 'isActive'],
    relations: { parent: 'name' },
  },
  'api::marketplace.portfolio-item': {
    title: 'title',
    list: ['title', 'profile', 'itemType', 'createdAt'],
    relations: { profile: 'username' },
  },
  'api::marketplace.inquiry': {
    title: 'subject',
    sort: ['createdAt', 'DESC'],
    list: ['subject', 'client', 'influencer', 'inquiryStatus', 'createdAt'],
    relations: { client: 'username', influencer: 'username' },
  },
  'api::marketplace.campaign': {
    title: 'title',
    sort: ['startDate', 'DESC'],
    list: ['title', 'client', 'influencer', 'campaignStatus', 'startDate', 'endDate'],
    relations: { client: 'username', influencer: 'username' },
  },
  'api::marketplace.campaign-booking': {
    title: 'bookingDate',
    sort: ['bookingDate', 'DESC'],
    list: ['bookingDate', 'campaign', 'bookingStatus'],
    relations: { campaign: 'title' },
  },
  'api::marketplace.deliverable': {
    title: 'title',
    sort: ['dueDate', 'ASC'],
    list: ['title', 'campaign', 'deliverableType', 'deliverableStatus', 'dueDate'],
    relations: { campaign: 'title', campaignBooking: 'bookingDate' },
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerMarketplaceViews(strapi: Core.Strapi): void {
  for (const [uid, view] of Object.entries(VIEWS)) registerContentView(strapi, uid as UID.ContentType, view);
}
