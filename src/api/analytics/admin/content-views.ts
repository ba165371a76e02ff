import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How staff see the types of this context. Call it in `register()`. */
export function registerAnalyticsViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::analytics.experiment', {
    title: 'name',
    sort: ['startDate', 'DESC'],
    list: ['name', 'experimentStatus', 'startDate', 'endDate', 'winningVariant'],
    relations: { author: 'username' },
  });
  registerContentView(strapi, 'api::analytics.experiment-variant', {
    title: 'name',
    list: ['name', 'experiment', 'trafficSplit', 'participantCount', 'conversionRate', 'isControl'],
    relations: { experiment: 'name' },
  });
  registerContentView(strapi, 'api::analytics.funnel-step', {
    title: 'stepName',
    sort: ['funnelName', 'ASC'],
    list: ['funnelName', 'stepOrder', 'stepName'],
  });
  registerContentView(strapi, 'api::analytics.error-log', {
    title: 'errorType',
    sort: ['createdAt', 'DESC'],
    list: ['errorType', 'message', 'severity', 'resolved', 'createdAt'],
  });
}
