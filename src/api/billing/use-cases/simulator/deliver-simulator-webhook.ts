import type { Core } from '@strapi/strapi';
import { SIGNATURE_HEADER, signWebhook } from '../../../../integrations/payments/webhook-signature';
import { settings } from '../../../../shared/config/settings';
import { now } from '../../../../shared/time/clock';
import { DeliveryError, type OutboxDelivery } from '../../../system/public';
import { simulatorSecret } from './host-simulator';

const TIMEOUT_MS = 10_000;

/** Sends a webhook of the simulator over HTTP, signed at this moment, as Stripe does. */
export const deliverSimulatorWebhook: OutboxDelivery = async ({ payload }, { strapi, signal }) => {
  const body = JSON.stringify(payload.event);
  const response = await fetch(webhookUrl(strapi), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: signWebhook(body, simulatorSecret(strapi), now(strapi)),
    },
    body,
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new DeliveryError(`The webhook was answered with ${response.status}.`);
};

/** This server's own address, unless another is configured. */
function webhookUrl(strapi: Core.Strapi): string {
  const configured = settings(strapi).payments.simulator.webhookUrl;
  if (configured) return configured;
  const host = strapi.config.get<string>('server.host', '127.0.0.1');
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable}:${strapi.config.get<number>('server.port', 1337)}/api/billing/webhooks/simulator`;
}
