import type { Core } from '@strapi/strapi';
import { registerAdminRoutes } from '../../../shared/http/admin-routes';
import { listDeadLetters } from '../use-cases/list-dead-letters';
import { outboxGauges } from '../store/outbox-gauges';
import { retryDeadJob, retryDeadMessage } from '../use-cases/retry-dead-letter';
import { MANAGE_OUTBOX } from './permissions';

/** What waits, what failed for good, and another try for it. Call it in `register()`. */
export function registerOutboxRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/system/outbox',
      allow: [MANAGE_OUTBOX],
      handler: async (ctx) => {
        ctx.body = { data: { ...(await listDeadLetters(strapi)), gauges: await outboxGauges(strapi) } };
      },
    },
    {
      method: 'POST',
      path: '/system/outbox/messages/:id/retry',
      allow: [MANAGE_OUTBOX],
      handler: async (ctx) => {
        await retryDeadMessage(strapi, String(ctx.params.id));
        ctx.status = 202;
        ctx.body = { data: { documentId: String(ctx.params.id) } };
      },
    },
    {
      method: 'POST',
      path: '/system/outbox/jobs/:id/retry',
      allow: [MANAGE_OUTBOX],
      handler: async (ctx) => {
        await retryDeadJob(strapi, String(ctx.params.id));
        ctx.status = 202;
        ctx.body = { data: { id: String(ctx.params.id) } };
      },
    },
  ]);
}
