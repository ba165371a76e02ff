import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How editors see the types of this context. Call it in `register()`. */
export function registerExpertViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::experts.consultant', {
    title: 'displayName',
    list: ['displayName', 'jobTitle', 'consultantStatus', 'country', 'timezone', 'averageRating', 'totalSessions'],
  });
  registerContentView(strapi, 'api::experts.consultant-offering', {
    title: 'name',
    list: ['name', 'consultant', 'durationMinutes', 'priceCents', 'currency', 'isActive', 'requiresApproval'],
    relations: { consultant: 'displayName' },
  });
  registerContentView(strapi, 'api::experts.linkedin-profile', {
    title: 'fullName',
    list: ['fullName', 'consultant', 'currentCompany', 'lastScrapedAt', 'dataAccuracyVerified', 'dataUsageConsent'],
    relations: { consultant: 'displayName', scrapingJob: 'targetUrl' },
  });
  registerContentView(strapi, 'api::experts.webinar-appearance', {
    title: 'role',
    list: ['consultant', 'webinar', 'role', 'presentationOrder', 'displayOnProfile'],
    relations: { consultant: 'displayName', webinar: 'title' },
  });
  registerContentView(strapi, 'api::experts.whitepaper-contribution', {
    title: 'role',
    list: ['consultant', 'whitepaper', 'role', 'sortOrder', 'displayOnProfile'],
    relations: { consultant: 'displayName', whitepaper: 'title' },
  });
}
