import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How staff see the types that they edit here. Call it in `register()`. */
export function registerSystemViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::system.setting', {
    title: 'key',
    list: ['key', 'valueType', 'isPublic', 'updatedAt'],
    form: ['key valueType isPublic', 'value', 'description'],
  });
  registerContentView(strapi, 'api::system.platform-settings', {
    title: 'platformName',
    list: ['platformName'],
    form: [
      'platformName primaryColor timezone',
      'logoUrl',
      'heroTitle',
      'heroSubtitle',
      'heroBackgroundUrl',
      'heroCtaText heroCtaLink',
      'featuredContent',
      'aboutContent',
      'socialLinks',
      'contactEmail emailFromName',
      'stripeAccountId',
    ],
    relations: { featuredContent: 'title' },
  });
}
