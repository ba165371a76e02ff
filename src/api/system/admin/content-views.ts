import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::system.setting': {
    title: 'key',
    list: ['key', 'valueType', 'isPublic', 'updatedAt'],
    form: ['key valueType isPublic', 'value', 'description'],
  },
  'api::system.platform-settings': {
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
  },
  'api::system.audit-log': {
    title: ['action', 'actorLabel', 'createdAt'],
    sort: ['createdAt', 'DESC'],
    list: ['action', 'operation', 'targetType', 'actorLabel', 'createdAt'],
  },
  'api::system.integration-record': {
    title: ['system', 'externalModel', 'externalId'],
    sort: ['lastSyncedAt', 'DESC'],
    list: ['system', 'externalModel', 'externalId', 'targetType', 'lastSyncedAt', 'syncError'],
  },
  'api::system.outbox-message': {
    title: ['kind', 'createdAt'],
    sort: ['createdAt', 'DESC'],
    list: ['kind', 'channel', 'outboxState', 'attempts', 'nextAttemptAt', 'lastError'],
  },
  'api::system.trash-entry': {
    title: ['label', 'trashedAt'],
    sort: ['trashedAt', 'DESC'],
    list: ['label', 'targetType', 'actorLabel', 'trashedAt', 'restoredAt'],
  },
  'api::system.webhook-delivery': {
    title: ['eventType', 'endpointName'],
    sort: ['occurredAt', 'DESC'],
    list: ['eventType', 'endpointName', 'deliveryState', 'attemptCount', 'lastStatusCode', 'occurredAt'],
  },
  'api::system.webhook-endpoint': {
    title: 'name',
    list: ['name', 'url', 'endpointState', 'lastDeliveredAt', 'lastFailedAt'],
  },
};

/** How staff see the types that they edit here. Call it in `register()`. */
export function registerSystemViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
