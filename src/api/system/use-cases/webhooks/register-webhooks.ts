import type { Core } from '@strapi/strapi';
import { createHttpSender } from '../../../../integrations/webhooks/http-sender';
import { WEBHOOK_SCHEDULE } from '../../domain/retry-schedule';
import { failDelivery, webhookDelivery } from './deliver-webhook';
import { fanOutEvent, WEBHOOK_CHANNEL } from './fan-out-event';
import { registerOutboxChannel } from '../../store/outbox-channels';
import { onEvent } from '../publish-event';
import { webhookSettings } from '../../store/webhook-settings';

/** Outgoing webhooks: events fan out to the endpoints that listen, and leave through the outbox. */
export function registerWebhooks(strapi: Core.Strapi): void {
  onEvent(strapi, '*', (event, { trx }) => fanOutEvent(strapi, event, trx));
  registerOutboxChannel(strapi, WEBHOOK_CHANNEL, {
    deliver: webhookDelivery(createHttpSender(webhookSettings(strapi))),
    schedule: WEBHOOK_SCHEDULE,
    onDead: (message, error) => failDelivery(strapi, message, error),
  });
}
