import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::leads.webinar': {
    title: 'title',
    isFound: true,
    sort: ['scheduledAt', 'DESC'],
    list: ['title', 'scheduledAt', 'timezone', 'webinarStatus', 'presenterName', 'maxParticipants'],
  },
  'api::leads.webinar-registration': {
    title: ['firstName', 'lastName', 'webinar'],
    sort: ['registeredAt', 'DESC'],
    list: ['webinar', 'firstName', 'lastName', 'email', 'registeredAt', 'attended'],
    choices: { webinar: { published: true } },
  },
  'api::leads.whitepaper': {
    title: 'title',
    isFound: true,
    list: ['title', 'category', 'whitepaperStatus', 'requiresRegistration', 'downloadCount', 'sortOrder'],
  },
  'api::leads.whitepaper-lead': {
    title: ['name', 'email'],
    sort: ['createdAt', 'DESC'],
    list: ['whitepaper', 'name', 'email', 'company', 'qualificationStatus', 'leadScore', 'createdAt'],
    choices: { whitepaper: { published: true } },
  },
  'api::leads.email-submission': {
    title: 'subject',
    sort: ['receivedAt', 'DESC'],
    list: ['subject', 'fromEmail', 'receivedAt', 'llmProcessingStatus', 'publishedWhitepaper'],
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerViewsOfLeads(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
