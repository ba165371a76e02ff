import type { Core } from '@strapi/strapi';
import { enqueueOutbox } from '../../system/public';
import { isOdooConfigured } from './open-odoo-connection';

/**
 * Asks for a booking to be brought to Odoo after the commit of the current transaction. Changes that follow each
 * other before that are one message, since its delivery reads the booking as it is then.
 */
export async function notifyOdoo(strapi: Core.Strapi, bookingId: string): Promise<void> {
  if (!isOdooConfigured(strapi)) return;
  await enqueueOutbox(strapi, {
    channel: 'odoo',
    kind: 'crm.lead',
    payload: { bookingId },
    dedupeKey: `odoo:booking:${bookingId}`,
    latestWins: true,
  });
}
