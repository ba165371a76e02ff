import { z } from 'zod';
import { BOOKING_STATES } from '../domain/booking-states';

const cents = z.int().describe('Integer hundredths of the currency');
const instant = z.iso.datetime().describe('UTC');

/** A booking as its client or expert sees it. */
export const bookingView = z.object({
  documentId: z.string(),
  reference: z.string().describe('The number that people say'),
  bookingStatus: z.enum(BOOKING_STATES),
  approvalStatus: z.enum(['not_required', 'requested', 'approved', 'declined']),
  paymentStatus: z.string(),
  consultant: z.object({ documentId: z.string(), slug: z.string(), name: z.string(), timezone: z.string() }).nullable(),
  offering: z.object({ documentId: z.string(), slug: z.string(), name: z.string() }).nullable(),
  start: instant,
  end: instant,
  timezone: z.string().describe("The client's IANA zone"),
  localStart: z.string().describe("The start on the client's clock, with its offset"),
  seats: z.int(),
  participants: z.array(z.object({ name: z.string(), email: z.string().optional() })),
  client: z.object({
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    company: z.string().nullable(),
    language: z.enum(['en', 'de']),
  }),
  price: z.object({
    currency: z.string(),
    subtotalCents: cents,
    discountCents: cents,
    taxCents: cents,
    totalCents: cents,
    refundedCents: cents,
    couponCode: z.string().nullable(),
    payoutCents: cents.optional().describe('Told to the expert only'),
  }),
  holdExpiresAt: instant.nullable(),
  moveConsent: z
    .enum(['not_needed', 'requested', 'given'])
    .describe('`requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing'),
  terms: z.object({
    cancellationHours: z.int(),
    rescheduleHours: z.int(),
    lateCancellationRefundPercent: z.int(),
    freeCancellationUntil: instant.describe('A move by the client does not prolong it'),
    rescheduleUntil: instant,
  }),
  meeting: z
    .object({
      platform: z.string(),
      url: z.string().nullable(),
      id: z.string().nullable(),
      password: z.string().nullable(),
    })
    .nullable()
    .describe('Told once the booking is confirmed'),
  absenceReportedAt: instant.nullable().describe('Since when the client says that the expert did not come'),
  cancellation: z.object({ by: z.string(), at: instant.nullable(), reason: z.string().nullable() }).nullable(),
  createdAt: instant,
});

export type BookingView = z.infer<typeof bookingView>;
