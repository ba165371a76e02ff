import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookingEventFacts, BookingEventPayload } from '../contracts/booking-event';
import { toBookingEventPayload } from '../domain/booking-event';
import type { BookingEventSource } from '../domain/booking-event';
import { BOOKING } from './booking-record';

/** The booking as it stands, as webhooks, mails and the CRM tell it: no meeting link, payment id, token or staff note. */
export async function bookingSnapshot(
  strapi: Core.Strapi,
  documentId: string,
  facts?: BookingEventFacts,
): Promise<BookingEventPayload> {
  const row = (await rowsOf(strapi, BOOKING).findOne({
    where: { documentId },
    populate: { consultant: true, offering: true },
  })) as BookingEventSource;
  return toBookingEventPayload(row, facts);
}
