import type { Core } from '@strapi/strapi';
import type { DomainEvent } from '../../../../shared/events/event-map';
import { mayBeMailed } from '../../../../shared/rate-limits/may-be-mailed';
import type { BookingEventPayload, BookingEventType } from '../../contracts/booking-event';
import type { EventFacts } from '../../domain/mails/event-facts';
import { mailsFor, type PlannedMail } from '../../domain/mails/mail-plan';
import { enqueueBookingMail, type BookingMailOrder } from './enqueue-booking-mail';
import { dropReminders, planReminders } from './plan-reminders';

type BookingEvent = DomainEvent<BookingEventType>;

/** Writes down, in the transaction of the event, the mails that follow from it, and plans or drops the reminders. */
export async function mailOnBookingEvent(strapi: Core.Strapi, event: BookingEvent): Promise<void> {
  const booking = event.payload;
  const planned = mailsFor(event.type, {
    paymentStatus: booking.paymentStatus,
    approvalStatus: booking.approvalStatus,
    totalCents: booking.price.totalCents,
    by: typeof booking.facts?.by === 'string' ? booking.facts.by : undefined,
  });
  // A card may be refused over and over; who is told of it some times knows.
  const isAgain =
    event.type === 'booking.payment_failed' && !(await mayBeMailed(strapi, event.type, booking.bookingId));
  for (const mail of isAgain ? [] : planned) {
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

function orderOf(event: BookingEvent, booking: BookingEventPayload, mail: PlannedMail): BookingMailOrder {
  return {
    bookingId: booking.bookingId,
    ...mail,
    startsAt: booking.session.startsAt,
    facts: { ...(booking.facts as EventFacts | undefined), type: event.type },
  };
}
