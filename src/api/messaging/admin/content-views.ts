import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerMessagingViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::messaging.email-template', {
    title: 'name',
    list: ['name', 'key', 'category', 'isActive', 'usageCount', 'lastUsedAt'],
    form: [
      'name key',
      'category isActive',
      'subjectTemplate',
      'htmlTemplate',
      'textTemplate',
      'portableTemplate',
      'description',
      'variables',
      'usageCount lastUsedAt',
    ],
  });
}
