import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import type { WebhookSenderOptions } from '../../../integrations/webhooks/port';

/** Where webhooks may go and how long an answer may take, from the settings. */
export function webhookSettings(strapi: Core.Strapi): WebhookSenderOptions {
  const { timeoutMs, allowedPrivateHosts } = settings(strapi).webhooks;
  return { timeoutMs, allowedPrivateHosts, requireHttps: strapi.config.environment === 'production' };
}
