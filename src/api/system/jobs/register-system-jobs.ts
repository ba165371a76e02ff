import type { Core } from '@strapi/strapi';
import { registerCron, registerTask } from '../../../shared/jobs/registry';
import { runTelling, TELL_CONTENT_TASK } from '../use-cases/content-events/watch-content';
import { deliverOutboxMessage } from '../use-cases/deliver-outbox-message';
import { DELIVER_OUTBOX_TASK } from '../use-cases/enqueue-outbox';
import { purgeLogs } from '../use-cases/purge-logs';
import { sweepOutbox } from '../use-cases/sweep-outbox';
import { purgeTrash } from '../use-cases/trash/purge-trash';

/** The background work of this context. */
export function registerSystemJobs(strapi: Core.Strapi): void {
  registerTask<{ id: string }>(strapi, {
    name: DELIVER_OUTBOX_TASK,
    handler: ({ id }, context) => deliverOutboxMessage(id, context),
    // Failed deliveries are counted by the message; these are for attempts that a crash cut off.
    maxAttempts: 20,
  });
  registerTask(strapi, {
    name: 'system.sweep-outbox',
    handler: async () => void (await sweepOutbox(strapi)),
    maxAttempts: 3,
  });
  registerTask(strapi, { name: TELL_CONTENT_TASK, handler: () => runTelling(strapi), maxAttempts: 3 });
  registerTask(strapi, {
    name: 'system.purge-trash',
    handler: async () => void (await purgeTrash(strapi)),
    maxAttempts: 3,
  });
  registerTask(strapi, { name: 'system.purge-logs', handler: () => purgeLogs(strapi), maxAttempts: 3 });

  registerCron(strapi, { name: 'system.sweep-outbox', cron: '*/5 * * * *', task: 'system.sweep-outbox' });
  // What is committed by other programs, or becomes visible with its day, wakes nobody.
  registerCron(strapi, { name: TELL_CONTENT_TASK, cron: '* * * * *', task: TELL_CONTENT_TASK });
  registerCron(strapi, { name: 'system.purge-trash', cron: '17 3 * * *', task: 'system.purge-trash' });
  registerCron(strapi, { name: 'system.purge-logs', cron: '37 3 * * *', task: 'system.purge-logs' });
}
