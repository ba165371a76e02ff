import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::social.social-platform': {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'isActive', 'sortOrder'],
  },
  'api::social.social-account': {
    title: 'accountName',
    list: ['accountName', 'platform', 'accountHandle', 'followerCount', 'isActive', 'lastSyncAt'],
    choices: { clientAccount: { same: { organization: 'organization' } } },
  },
  'api::social.social-post': {
    title: ['title', 'socialAccount', 'scheduledFor'],
    sort: ['scheduledFor', 'DESC'],
    list: ['platform', 'socialAccount', 'postStatus', 'scheduledFor', 'postedAt'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerSocialViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
