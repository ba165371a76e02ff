import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::messaging.email-template': {
    title: 'name',
    isFound: true,
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
  },
  'api::messaging.email-campaign': {
    title: 'name',
    sort: ['sendAt', 'DESC'],
    list: ['name', 'campaignStatus', 'recipientType', 'sendAt', 'emailsSent', 'opensTotal'],
    form: [
      'name campaignStatus',
      'recipientType sendAt sentAt',
      'subject',
      'preheader',
      'portableContent',
      'htmlContent',
      'textContent',
      'recipientConfig',
      'template staffAuthor',
      'totalRecipients emailsSent emailsDelivered emailsBounced',
      'opensTotal clicksTotal unsubscribes',
    ],
  },
  'api::messaging.email-subscription': {
    title: 'email',
    list: ['email', 'subscriptionType', 'isActive', 'subscribedAt', 'unsubscribedAt'],
  },
  'api::messaging.notification-template': {
    title: 'name',
    list: ['name', 'key', 'channel', 'isActive'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerMessagingViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
