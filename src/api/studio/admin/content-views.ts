import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerStudioViews(strapi: Core.Strapi): void {
  const newest = ['createdAt', 'DESC'] as const;
  registerContentView(strapi, 'api::studio.brand-profile', {
    title: 'name',
    list: ['name', 'organization', 'industry', 'tonePreset', 'createdAt'],
    relations: { organization: 'name', clientAccount: 'name' },
  });
  registerContentView(strapi, 'api::studio.template', {
    title: 'name',
    list: ['name', 'templateType', 'isPublic', 'isPremium', 'usageCount', 'rating'],
    relations: { organization: 'name' },
  });
  registerContentView(strapi, 'api::studio.content-asset', {
    title: 'title',
    sort: newest,
    list: ['title', 'contentType', 'organization', 'uploadStatus', 'createdAt'],
    relations: { organization: 'name', clientAccount: 'name', brandProfile: 'name' },
  });
  registerContentView(strapi, 'api::studio.generated-content', {
    title: 'title',
    sort: newest,
    list: ['title', 'contentType', 'targetPlatform', 'isPublished', 'scheduledFor', 'createdAt'],
    relations: { contentAsset: 'title' },
  });
  registerContentView(strapi, 'api::studio.approval-workflow', {
    title: 'name',
    list: ['name', 'organization', 'isActive', 'autoPublish'],
    relations: { organization: 'name', clientAccount: 'name' },
  });
  registerContentView(strapi, 'api::studio.content-calendar', {
    title: 'name',
    list: ['name', 'organization', 'startDate', 'endDate', 'isAiGenerated'],
    relations: { organization: 'name', clientAccount: 'name' },
  });
  registerContentView(strapi, 'api::studio.hashtag', {
    title: 'hashtag',
    list: ['hashtag', 'platform', 'category', 'performanceScore', 'usageCount'],
    relations: { organization: 'name' },
  });
}
