import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::marketplace.profile': {
    title: 'username',
    isFound: true,
    list: ['username', 'displayName', 'role', 'profileStatus', 'followersCount', 'averageRating'],
  },
  'api::marketplace.influencer-category': {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'sortOrder', 'isActive'],
  },
  'api::marketplace.portfolio-item': {
    title: 'title',
    list: ['title', 'profile', 'itemType', 'createdAt'],
  },
  'api::marketplace.inquiry': {
    title: 'subject',
    sort: ['createdAt', 'DESC'],
    list: ['subject', 'client', 'influencer', 'inquiryStatus', 'createdAt'],
  },
  'api::marketplace.campaign': {
    title: 'title',
    sort: ['startDate', 'DESC'],
    list: ['title', 'client', 'influencer', 'campaignStatus', 'startDate', 'endDate'],
  },
  'api::marketplace.campaign-booking': {
    title: ['campaign', 'bookingDate'],
    sort: ['bookingDate', 'DESC'],
    list: ['bookingDate', 'campaign', 'bookingStatus'],
  },
  'api::marketplace.deliverable': {
    title: 'title',
    sort: ['dueDate', 'ASC'],
    list: ['title', 'campaign', 'deliverableType', 'deliverableStatus', 'dueDate'],
    choices: { campaignBooking: { same: { campaign: 'campaign' } } },
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerMarketplaceViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
