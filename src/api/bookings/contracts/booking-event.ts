import { z } from 'zod';
import { BOOKING_STATES } from '../domain/booking-states';

const cents = z.int().describe('Integer hundredths of the currency');
const instant = z.iso.datetime().describe('UTC');
const localizedText = z.strictObject({ en: z.string(), de: z.string().optional() });

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What one event adds, such as `previousStartsAt` of a reschedule or `refundCents` of a refund. */
export type BookingEventFacts = z.infer<typeof facts>;

/**
 * The payload of every `booking.*` and `lead.*` event: the booking as it stands after the change.
 * Receivers find the type and time of the event in the webhook's envelope. Fields are only ever added under one
 * version; meeting links, payment ids, manage tokens and staff's notes are never part of it.
 */
export const bookingEventPayload = z.strictObject({
  version: z.literal(1),
  bookingId: z.string().describe('Stays the same for the life of the booking'),
  reference: z.string().describe('The number that client and staff see'),
  bookingStatus: z.enum(BOOKING_STATES),
  approvalStatus: z.enum(['not_required', 'requested', 'approved', 'declined']),
  paymentStatus: z.enum(['pending', 'processing', 'completed', 'failed', 'partially_refunded', 'refunded', 'disputed']),
  consultant: z.strictObject({ id: z.string(), slug: z.string().nullable(), name: z.string() }).nullable(),
  offering: z.strictObject({ id: z.string(), slug: z.string().nullable() }).nullable(),
  client: z.strictObject({
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    company: z.string().nullable(),
    jobTitle: z.string().nullable(),
    phone: z.string().nullable(),
    language: z.enum(['en', 'de']),
  }),
  session: z.strictObject({
    type: z.enum(['consultation', 'advisory', 'workshop', 'interview', 'review']),
    title: localizedText.nullable(),
    startsAt: instant,
    endsAt: instant.nullable(),
    timezone: z.string().describe('IANA zone of the client'),
    seats: z.int(),
    platform: z.enum(['zoom', 'teams', 'meet', 'phone', 'in_person']).nullable(),
  }),
  price: z.strictObject({
    currency: z.string().length(3),
    subtotalCents: cents,
    discountCents: cents,
    taxCents: cents,
    totalCents: cents,
    refundedCents: cents,
    couponCode: z.string().nullable(),
  }),
  lead: z.strictObject({
    source: z.enum(['website', 'referral', 'campaign', 'linkedin']).nullable(),
    utmSource: z.string().nullable(),
    utmMedium: z.string().nullable(),
    utmCampaign: z.string().nullable(),
    companySize: z.enum(['startup', 'sme', 'enterprise']).nullable(),
    budgetRange: z.string().nullable(),
    urgency: z.enum(['low', 'medium', 'high', 'urgent']).nullable(),
  }),
  cancellation: z
    .strictObject({
      by: z.enum(['client', 'consultant', 'staff', 'system']).nullable(),
      at: instant.nullable(),
      reason: z.string().nullable(),
    })
    .nullable(),
  createdAt: instant,
  updatedAt: instant,
  facts: facts.optional(),
});

export type BookingEventPayload = z.infer<typeof bookingEventPayload>;

/** The events that carry this payload. `lead.created`: a client holds a slot; `lead.converted`: the first session is confirmed. */
export const BOOKING_EVENT_TYPES = [
  'lead.created',
  'lead.converted',
  'booking.held',
  'booking.approval_requested',
  'booking.approved',
  'booking.declined',
  'booking.confirmed',
  'booking.rescheduled',
  'booking.move_accepted',
  'booking.cancelled',
  'booking.expired',
  'booking.started',
  'booking.completed',
  'booking.absence_reported',
  'booking.no_show_client',
  'booking.no_show_consultant',
  'booking.refunded',
  'booking.refund_failed',
  'booking.payment_failed',
  'booking.payment_returned',
  'booking.disputed',
  'booking.dispute_won',
  'booking.dispute_lost',
] as const;

export type BookingEventType = (typeof BOOKING_EVENT_TYPES)[number];

type BookingEvents = Record<BookingEventType, BookingEventPayload>;

declare module '../../../shared/events/event-map' {
  interface EventMap extends BookingEvents {}
}
