import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { registerAdminRoutes } from '../../../shared/http/admin-routes';
import { replayDelivery } from '../use-cases/webhooks/replay-delivery';
import { revealEndpointSecret } from '../use-cases/webhooks/reveal-endpoint-secret';
import { rotateEndpointSecret } from '../use-cases/webhooks/rotate-endpoint-secret';
import { sendTestEvent } from '../use-cases/webhooks/send-test-event';
import { MANAGE_WEBHOOKS } from './permissions';

/** What staff do with webhook endpoints beside editing them. Call it in `register()`. */
export function registerWebhookRoutes(strapi: Core.Strapi): void {
  const id = (ctx: Context): string => String(ctx.params.id);
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/system/webhook-endpoints/:id/secret',
      allow: [MANAGE_WEBHOOKS],
      handler: async (ctx) => {
        ctx.set('Cache-Control', 'no-store');
        ctx.body = { data: { secret: await revealEndpointSecret(strapi, id(ctx)) } };
      },
    },
    {
      method: 'POST',
      path: '/system/webhook-endpoints/:id/rotate-secret',
      allow: [MANAGE_WEBHOOKS],
      handler: async (ctx) => {
        ctx.set('Cache-Control', 'no-store');
        ctx.body = { data: await rotateEndpointSecret(strapi, id(ctx)) };
      },
    },
    {
      method: 'POST',
      path: '/system/webhook-endpoints/:id/test',
      allow: [MANAGE_WEBHOOKS],
      handler: async (ctx) => {
        ctx.status = 202;
        ctx.body = { data: { deliveryId: await sendTestEvent(strapi, id(ctx)) } };
      },
    },
    {
      method: 'POST',
      path: '/system/webhook-deliveries/:id/replay',
      allow: [MANAGE_WEBHOOKS],
      handler: async (ctx) => {
        await replayDelivery(strapi, id(ctx));
        ctx.status = 202;
        ctx.body = { data: { deliveryId: id(ctx) } };
      },
    },
  ]);
}
