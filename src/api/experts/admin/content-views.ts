import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::experts.consultant': {
    title: 'displayName',
    isFound: true,
    list: ['displayName', 'jobTitle', 'consultantStatus', 'country', 'timezone', 'averageRating', 'totalSessions'],
  },
  'api::experts.consultant-offering': {
    title: 'name',
    list: ['name', 'consultant', 'durationMinutes', 'priceCents', 'isActive', 'requiresApproval'],
  },
  'api::experts.linkedin-profile': {
    title: ['fullName', 'consultant'],
    list: ['fullName', 'consultant', 'currentCompany', 'lastScrapedAt', 'dataAccuracyVerified', 'dataUsageConsent'],
  },
  'api::experts.webinar-appearance': {
    title: ['consultant', 'webinar'],
    list: ['consultant', 'webinar', 'role', 'presentationOrder', 'displayOnProfile'],
  },
  'api::experts.whitepaper-contribution': {
    title: ['consultant', 'whitepaper'],
    list: ['consultant', 'whitepaper', 'role', 'sortOrder', 'displayOnProfile'],
  },
};

/** How editors see the types of this context. Call it in `register()`. */
export function registerExpertViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
