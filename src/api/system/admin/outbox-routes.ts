import type { Core } from '@strapi/strapi';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { OUTBOX, RETRY_JOB, RETRY_MESSAGE } from '../contracts/admin-routes';
import { listDeadLetters } from '../use-cases/list-dead-letters';
import { outboxGauges } from '../store/outbox-gauges';
import { retryDeadJob, retryDeadMessage } from '../use-cases/retry-dead-letter';
import { MANAGE_OUTBOX } from './permissions';

/** What waits, what failed for good, and another try for it. Call it in `register()`. */
export function registerOutboxRoutes(strapi: Core.Strapi): void {
  const allow = [MANAGE_OUTBOX];
  registerAdminRoutes(strapi, [
    serve(OUTBOX, {
      allow,
      handler: async () => ({ ...(await listDeadLetters(strapi)), gauges: await outboxGauges(strapi) }),
    }),
    serve(RETRY_MESSAGE, {
      allow,
      handler: async ({ params: { id: documentId } }) => {
        await retryDeadMessage(strapi, documentId);
        return { documentId };
      },
    }),
    serve(RETRY_JOB, {
      allow,
      handler: async ({ params: { id } }) => {
        await retryDeadJob(strapi, id);
        return { id };
      },
    }),
  ]);
}
