import { z } from 'zod';
import { BOOKING_STATES } from '../domain/booking-states';

export const listBookingsQuery = z.strictObject({
  as: z.enum(['client', 'consultant']).default('client'),
  bookingStatus: z.enum(BOOKING_STATES).optional(),
  locale: z.enum(['en', 'de']).optional(),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});

export const readBookingQuery = z.strictObject({
  locale: z.enum(['en', 'de']).optional(),
  /** The manage token of the mail; the header X-Manage-Token keeps it out of logs. */
  token: z.string().max(200).optional(),
});
