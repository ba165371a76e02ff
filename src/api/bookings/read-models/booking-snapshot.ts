import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookingEventPayload } from '../contracts/booking-event';
import { toBookingEventPayload } from '../domain/booking-event';
import type { BookingEventSource } from '../domain/booking-event';
import { BOOKING, type BookingRecord } from './booking-record';

/** What events, webhooks, mails and the CRM are told of a booking from: its row, with expert and offering. */
export async function bookingEventSource(
  strapi: Core.Strapi,
  documentId: string,
): Promise<BookingRecord & BookingEventSource> {
  return (await rowsOf(strapi, BOOKING).findOne({
    where: { documentId },
    populate: { consultant: true, offering: true },
  })) as BookingRecord & BookingEventSource;
}

/** The booking as it stands, as webhooks, mails and the CRM tell it: no meeting link, payment id, token or staff note. */
export async function bookingSnapshot(strapi: Core.Strapi, documentId: string): Promise<BookingEventPayload> {
  return toBookingEventPayload(await bookingEventSource(strapi, documentId));
}
