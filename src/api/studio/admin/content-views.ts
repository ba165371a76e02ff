import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const NEWEST = ['createdAt', 'DESC'] as const;

const VIEWS: ContentViews = {
  'api::studio.brand-profile': {
    title: 'name',
    list: ['name', 'organization', 'industry', 'tonePreset', 'createdAt'],
    choices: { clientAccount: { same: { organization: 'organization' } } },
  },
  'api::studio.template': {
    title: 'name',
    list: ['name', 'templateType', 'isPublic', 'isPremium', 'usageCount', 'rating'],
  },
  'api::studio.content-asset': {
    title: 'title',
    sort: NEWEST,
    list: ['title', 'contentType', 'organization', 'uploadStatus', 'createdAt'],
    choices: {
      clientAccount: { same: { organization: 'organization' } },
      brandProfile: { same: { organization: 'organization' } },
    },
  },
  'api::studio.generated-content': {
    title: ['title', 'contentAsset'],
    isFound: true,
    sort: NEWEST,
    list: ['title', 'contentType', 'targetPlatform', 'isPublished', 'scheduledFor', 'createdAt'],
  },
  'api::studio.approval-workflow': {
    title: 'name',
    list: ['name', 'organization', 'isActive', 'autoPublish'],
    choices: { clientAccount: { same: { organization: 'organization' } } },
  },
  'api::studio.content-calendar': {
    title: 'name',
    list: ['name', 'organization', 'startDate', 'endDate', 'isAiGenerated'],
    choices: { clientAccount: { same: { organization: 'organization' } } },
  },
  'api::studio.hashtag': {
    title: 'hashtag',
    list: ['hashtag', 'platform', 'category', 'performanceScore', 'usageCount'],
  },
  'api::studio.approval-request': {
    title: ['generatedContent', 'requestedAt'],
    sort: ['requestedAt', 'DESC'],
    list: ['generatedContent', 'workflow', 'currentStage', 'requestStatus', 'requestedBy', 'requestedAt'],
  },
  'api::studio.audience-profile': {
    title: ['brandProfile', 'createdAt'],
    list: ['brandProfile', 'createdAt', 'updatedAt'],
  },
  'api::studio.brand-template': {
    title: ['brandProfile', 'template'],
    list: ['brandProfile', 'template', 'updatedAt'],
  },
  'api::studio.calendar-entry': {
    title: ['generatedContent', 'scheduledDate'],
    sort: ['scheduledDate', 'DESC'],
    list: ['scheduledDate', 'scheduledTime', 'generatedContent', 'platform', 'calendar'],
  },
  'api::studio.call-to-action': {
    title: 'ctaText',
    list: ['ctaText', 'ctaType', 'platform', 'performanceScore', 'usageCount'],
  },
  'api::studio.qa-request': {
    title: ['generatedContent', 'createdAt'],
    sort: ['dueAt', 'ASC'],
    list: ['generatedContent', 'qaType', 'priority', 'qaStatus', 'dueAt'],
  },
  'api::studio.revision-request': {
    title: ['generatedContent', 'revisionNumber'],
    list: ['generatedContent', 'revisionNumber', 'revisionStatus', 'assignedTo', 'createdAt'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerStudioViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
