import type { Core } from '@strapi/strapi';
import { enqueueMail } from '../../../messaging/public';
import type { EventFacts } from '../../domain/mails/event-facts';
import type { PlannedMail } from '../../domain/mails/mail-plan';

/** What the outbox keeps of a mail about a booking; everything else is read when it leaves. */
export type BookingMailOrder = PlannedMail & {
  bookingId: string;
  startsAt: string | null;
  facts: EventFacts;
};

/** Writes one mail down; a second one with the same key is not written. Call it in a transaction. */
export async function enqueueBookingMail(
  strapi: Core.Strapi,
  order: BookingMailOrder,
  dedupeKey: string,
): Promise<void> {
  await enqueueMail(strapi, { template: order.template, order: { ...order, facts: { ...order.facts } }, dedupeKey });
}
