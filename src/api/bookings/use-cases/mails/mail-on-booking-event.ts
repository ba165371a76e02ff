import type { Core } from '@strapi/strapi';
import type { BookingEventPayload } from '../../bookings/public';
import type { DomainEvent } from '../../../shared/events/event-map';
import type { PlannedMail } from '../domain/mail-plan';
import { mailsFor } from '../domain/mail-plan';
import type { EventFacts } from '../rendering/booking-view';
import type { BookingMailOrder } from './compose-booking-mail';
import { enqueueBookingMail } from './enqueue-booking-mail';
import { dropReminders, planReminders } from './plan-reminders';

/** Writes down, in the transaction of the event, the mails that follow from it, and plans or drops the reminders. */
export async function mailOnBookingEvent(strapi: Core.Strapi, event: DomainEvent): Promise<void> {
  const booking = event.payload as unknown as BookingEventPayload;
  const planned = mailsFor(event.type, {
    paymentStatus: booking.paymentStatus,
    approvalStatus: booking.approvalStatus,
    totalCents: booking.price.totalCents,
    by: typeof booking.facts?.by === 'string' ? booking.facts.by : undefined,
  });
  for (const mail of planned) {
    const key = `mail:${event.id}:${mail.template}:${mail.audience}`;
    await enqueueBookingMail(strapi, orderOf(event, booking, mail), key);
  }
  await followSession(strapi, event.type, booking);
}

async function followSession(strapi: Core.Strapi, eventType: string, booking: BookingEventPayload): Promise<void> {
  switch (eventType) {
    case 'booking.confirmed':
    case 'booking.rescheduled':
      return planReminders(strapi, booking);
    case 'booking.cancelled':
    case 'booking.started':
    case 'booking.completed':
    case 'booking.no_show_client':
    case 'booking.no_show_consultant':
      return dropReminders(strapi, booking.bookingId);
    default:
  }
}

function orderOf(event: DomainEvent, booking: BookingEventPayload, mail: PlannedMail): BookingMailOrder {
  return {
    bookingId: booking.bookingId,
    ...mail,
    startsAt: booking.session.startsAt,
    facts: { ...(booking.facts as EventFacts | undefined), type: event.type },
  };
}
