import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../../../shared/jobs/registry';
import { archiveOldRows } from '../use-cases/archive/archive-old-rows';

export const ARCHIVE_TASK = 'analytics.archive-old-rows';

/** The background work of this context. */
export function registerAnalyticsJobs(strapi: Core.Strapi): void {
  registerTask(strapi, {
    name: ARCHIVE_TASK,
    handler: async (_payload, { signal }) => {
      const moved = await archiveOldRows(strapi, { signal });
      strapi.log.info(`Archived ${moved.analytics_events} events and ${moved.analytics_page_views} page views`);
    },
    maxAttempts: 3,
  });
  registerCron(strapi, { name: ARCHIVE_TASK, cron: '23 2 * * *', task: ARCHIVE_TASK });
}
