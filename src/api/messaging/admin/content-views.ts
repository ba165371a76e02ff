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
  registerContentView(strapi, 'api::messaging.email-campaign', {
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
    relations: { template: 'name', staffAuthor: 'email' },
  });
  registerContentView(strapi, 'api::messaging.email-subscription', {
    title: 'email',
    list: ['email', 'subscriptionType', 'isActive', 'subscribedAt', 'unsubscribedAt'],
    relations: { user: 'email' },
  });
  registerContentView(strapi, 'api::messaging.notification-template', {
    title: 'name',
    list: ['name', 'key', 'channel', 'isActive'],
  });
}
