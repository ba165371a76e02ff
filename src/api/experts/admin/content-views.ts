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
}
