import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../../../shared/jobs/registry';
import { publishScheduled } from '../use-cases/publish-scheduled';

const PUBLISH_SCHEDULED = 'content.publish-scheduled';

/** The background work of this context. */
export function registerContentJobs(strapi: Core.Strapi): void {
  registerTask(strapi, { name: PUBLISH_SCHEDULED, handler: () => publishScheduled(strapi), maxAttempts: 3 });
  registerCron(strapi, { name: PUBLISH_SCHEDULED, cron: '*/5 * * * *', task: PUBLISH_SCHEDULED });
}
