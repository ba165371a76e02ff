import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerSocialViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::social.social-platform', {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'isActive', 'sortOrder'],
  });
  registerContentView(strapi, 'api::social.social-account', {
    title: 'accountName',
    list: ['accountName', 'platform', 'accountHandle', 'followerCount', 'isActive', 'lastSyncAt'],
    relations: { organization: 'name', clientAccount: 'name' },
  });
  registerContentView(strapi, 'api::social.social-post', {
    title: 'documentId',
    sort: ['scheduledFor', 'DESC'],
    list: ['platform', 'socialAccount', 'postStatus', 'scheduledFor', 'postedAt'],
    relations: { socialAccount: 'accountName', generatedContent: 'title' },
  });
}
