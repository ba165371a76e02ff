import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How staff see the types of this context. Call it in `register()`. */
export function registerViewsOfLeads(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::leads.webinar', {
    title: 'title',
    sort: ['scheduledAt', 'DESC'],
    list: ['title', 'scheduledAt', 'timezone', 'webinarStatus', 'presenterName', 'maxParticipants'],
  });
  registerContentView(strapi, 'api::leads.webinar-registration', {
    title: 'email',
    sort: ['registeredAt', 'DESC'],
    list: ['webinar', 'firstName', 'lastName', 'email', 'registeredAt', 'attended'],
    relations: { webinar: 'title' },
  });
  registerContentView(strapi, 'api::leads.whitepaper', {
    title: 'title',
    list: ['title', 'category', 'whitepaperStatus', 'requiresRegistration', 'downloadCount', 'sortOrder'],
  });
  registerContentView(strapi, 'api::leads.whitepaper-lead', {
    title: 'email',
    sort: ['createdAt', 'DESC'],
    list: ['whitepaper', 'name', 'email', 'company', 'qualificationStatus', 'leadScore', 'createdAt'],
    relations: { whitepaper: 'title' },
  });
  registerContentView(strapi, 'api::leads.email-submission', {
    title: 'subject',
    sort: ['receivedAt', 'DESC'],
    list: ['subject', 'fromEmail', 'receivedAt', 'llmProcessingStatus', 'publishedWhitepaper'],
    relations: { publishedWhitepaper: 'title' },
  });
}
