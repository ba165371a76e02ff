import type { Core } from '@strapi/strapi';
import { DeliveryError } from '../../system/public';
import type { OutboxMessage } from '../../system/public';
import { syncBookings } from '../use-cases/sync-bookings';

/**
 * Delivers one message of the channel `odoo`. A booking that Odoo refuses is given up at once, since the same values
 * would be refused again; a change of the booking, or a full sync, sends it anew. Any other failure is tried again.
 */
export async function deliverToOdoo(strapi: Core.Strapi, message: OutboxMessage): Promise<void> {
  const bookingId = String(message.payload['bookingId']);
  const { refused } = await syncBookings(strapi, [bookingId]);
  const reason = refused[bookingId];
  if (reason !== undefined) throw new DeliveryError(`Odoo refused the booking: ${reason}`, { permanent: true });
}
