import type { Core } from '@strapi/strapi';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { REPLAY_DELIVERY, ROTATE_WEBHOOK_SECRET, TEST_WEBHOOK, WEBHOOK_SECRET } from '../contracts/admin-routes';
import { replayDelivery } from '../use-cases/webhooks/replay-delivery';
import { revealEndpointSecret } from '../use-cases/webhooks/reveal-endpoint-secret';
import { rotateEndpointSecret } from '../use-cases/webhooks/rotate-endpoint-secret';
import { sendTestEvent } from '../use-cases/webhooks/send-test-event';
import { MANAGE_WEBHOOKS } from './permissions';

/** What staff do with webhook endpoints beside editing them. Call it in `register()`. */
export function registerWebhookRoutes(strapi: Core.Strapi): void {
  const allow = [MANAGE_WEBHOOKS];
  registerAdminRoutes(strapi, [
    serve(WEBHOOK_SECRET, {
      allow,
      handler: async ({ params, ctx }) => {
        ctx.set('Cache-Control', 'no-store');
        return { secret: await revealEndpointSecret(strapi, params.id) };
      },
    }),
    serve(ROTATE_WEBHOOK_SECRET, {
      allow,
      handler: ({ params, ctx }) => {
        ctx.set('Cache-Control', 'no-store');
        return rotateEndpointSecret(strapi, params.id);
      },
    }),
    serve(TEST_WEBHOOK, {
      allow,
      handler: async ({ params }) => ({ deliveryId: await sendTestEvent(strapi, params.id) }),
    }),
    serve(REPLAY_DELIVERY, {
      allow,
      handler: async ({ params: { id: deliveryId } }) => {
        await replayDelivery(strapi, deliveryId);
        return { deliveryId };
      },
    }),
  ]);
}
