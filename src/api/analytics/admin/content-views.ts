import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::analytics.experiment': {
    title: 'name',
    sort: ['startDate', 'DESC'],
    list: ['name', 'experimentStatus', 'startDate', 'endDate', 'winningVariant'],
  },
  'api::analytics.experiment-variant': {
    title: 'name',
    list: ['name', 'experiment', 'trafficSplit', 'participantCount', 'conversionRate', 'isControl'],
  },
  'api::analytics.funnel-step': {
    title: ['funnelName', 'stepName'],
    sort: ['funnelName', 'ASC'],
    list: ['funnelName', 'stepOrder', 'stepName'],
  },
  'api::analytics.error-log': {
    title: 'errorType',
    sort: ['createdAt', 'DESC'],
    list: ['errorType', 'message', 'severity', 'resolved', 'createdAt'],
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerAnalyticsViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
