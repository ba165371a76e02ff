import type { Core } from '@strapi/strapi';
import { enqueueOutbox } from '../../system/public';
import type { BookingMailOrder } from './compose-booking-mail';

/** The outbox channel of e-mails. */
export const EMAIL_CHANNEL = 'email';

/** Writes one mail down; a second one with the same key is not written. Call it in a transaction. */
export async function enqueueBookingMail(
  strapi: Core.Strapi,
  order: BookingMailOrder,
  dedupeKey: string,
): Promise<void> {
  const payload = { ...order, facts: { ...order.facts } };
  await enqueueOutbox(strapi, { channel: EMAIL_CHANNEL, kind: order.template, payload, dedupeKey });
}
