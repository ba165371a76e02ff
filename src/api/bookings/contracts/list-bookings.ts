import { z } from 'zod';
import { language } from '../../../shared/contracts/language';
import { listPagination } from '../../../shared/contracts/pages';
import { BOOKING_STATES } from '../domain/booking-states';

export const listBookingsQuery = z.strictObject({
  as: z.enum(['client', 'consultant']).default('client'),
  bookingStatus: z.enum(BOOKING_STATES).optional(),
  locale: language.optional(),
  pagination: listPagination,
});

export const readBookingQuery = z.strictObject({
  locale: language.optional(),
  /** The manage token of the mail; the header X-Manage-Token keeps it out of logs. */
  token: z.string().max(200).optional(),
});
