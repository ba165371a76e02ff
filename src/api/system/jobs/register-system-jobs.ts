import type { Core } from '@strapi/strapi';
import { registerTask } from '../../../shared/jobs/registry';
import { deliverOutboxMessage } from '../use-cases/deliver-outbox-message';
import { DELIVER_OUTBOX_TASK } from '../use-cases/enqueue-outbox';

/** The background work of this context. */
export function registerSystemJobs(strapi: Core.Strapi): void {
  registerTask<{ id: string }>(strapi, {
    name: DELIVER_OUTBOX_TASK,
    handler: ({ id }, context) => deliverOutboxMessage(id, context),
    // Failed deliveries are counted by the message; these are for attempts that a crash cut off.
    maxAttempts: 20,
  });
}
