import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../../../shared/jobs/registry';
import { countTemplateUse } from '../use-cases/count-template-use';

const COUNT_TASK = 'messaging.count-template-use';

/** The background work of this context. */
export function registerMessagingJobs(strapi: Core.Strapi): void {
  registerTask(strapi, { name: COUNT_TASK, handler: () => countTemplateUse(strapi) });
  registerCron(strapi, { name: COUNT_TASK, cron: '17 * * * *', task: COUNT_TASK });
}
