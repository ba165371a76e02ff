import { toCents } from '../../../shared/money/cents';
import type { BookingEventFacts, BookingEventPayload } from '../contracts/booking-event';

type Timestamp = string | number | Date;
type Optional<T> = { [Key in keyof T]?: T[Key] | null };

/** What the payload is made of: a booking row, with its expert and offering when they still exist. */
export interface BookingEventSource
  extends Optional<{
    offeringDocumentId: string;
    clientCompany: string;
    clientJobTitle: string;
    clientPhone: string;
    sessionTitle: { en: string; de?: string };
    scheduledEnd: Timestamp;
    timezone: string;
    seats: number;
    meetingPlatform: BookingEventPayload['session']['platform'];
    currency: string;
    subtotalCents: number | string;
    couponDiscountCents: number | string;
    taxCents: number | string;
    totalAmountCents: number | string;
    refundAmountCents: number | string;
    couponCodeUsed: string;
    leadSource: BookingEventPayload['lead']['source'];
    utmSource: string;
    utmMedium: string;
    utmCampaign: string;
    clientCompanySize: BookingEventPayload['lead']['companySize'];
    projectBudgetRange: string;
    urgencyLevel: BookingEventPayload['lead']['urgency'];
    cancelledBy: 'client' | 'consultant' | 'staff' | 'system';
    cancelledAt: Timestamp;
    cancellationReason: string;
    reference: string;
  }> {
  documentId: string;
  bookingStatus: BookingEventPayload['bookingStatus'];
  approvalStatus: BookingEventPayload['approvalStatus'];
  paymentStatus: BookingEventPayload['paymentStatus'];
  clientFirstName: string;
  clientLastName: string;
  clientEmail: string;
  clientLanguage: 'en' | 'de';
  sessionType: BookingEventPayload['session']['type'];
  scheduledStart: Timestamp;
  createdAt: Timestamp;
  updatedAt: Timestamp;
  consultant?: {
    documentId: string;
    slug?: string | null;
    firstName?: string | null;
    lastName?: string | null;
    displayName?: string | null;
  } | null;
  offering?: { documentId: string; slug?: string | null } | null;
}

/**
 * The public picture of a booking that `booking.*` and `lead.*` events carry; it names each field that leaves the house.
 * @throws AppError `invalid_amount` when a price is no whole number of hundredths
 */
export function toBookingEventPayload(row: BookingEventSource, facts?: BookingEventFacts): BookingEventPayload {
  return {
    version: 1,
    bookingId: row.documentId,
    reference: row.reference ?? row.documentId,
    bookingStatus: row.bookingStatus,
    approvalStatus: row.approvalStatus,
    paymentStatus: row.paymentStatus,
    consultant: row.consultant
      ? { id: row.consultant.documentId, slug: row.consultant.slug ?? null, name: nameOf(row.consultant) }
      : null,
    offering: row.offering ? { id: row.offering.documentId, slug: row.offering.slug ?? null } : null,
    client: {
      firstName: row.clientFirstName,
      lastName: row.clientLastName,
      email: row.clientEmail,
      company: row.clientCompany ?? null,
      jobTitle: row.clientJobTitle ?? null,
      phone: row.clientPhone ?? null,
      language: row.clientLanguage,
    },
    session: sessionOf(row),
    price: priceOf(row),
    lead: {
      source: row.leadSource ?? null,
      utmSource: row.utmSource ?? null,
      utmMedium: row.utmMedium ?? null,
      utmCampaign: row.utmCampaign ?? null,
      companySize: row.clientCompanySize ?? null,
      budgetRange: row.projectBudgetRange ?? null,
      urgency: row.urgencyLevel ?? null,
    },
    cancellation:
      row.cancelledAt || row.cancelledBy
        ? { by: row.cancelledBy ?? null, at: instant(row.cancelledAt), reason: row.cancellationReason ?? null }
        : null,
    createdAt: iso(row.createdAt),
    updatedAt: iso(row.updatedAt),
    ...(facts && { facts }),
  };
}

function sessionOf(row: BookingEventSource): BookingEventPayload['session'] {
  return {
    type: row.sessionType,
    title: row.sessionTitle ?? null,
    startsAt: iso(row.scheduledStart),
    endsAt: instant(row.scheduledEnd),
    timezone: row.timezone ?? 'UTC',
    seats: row.seats ?? 1,
    platform: row.meetingPlatform ?? null,
  };
}

function priceOf(row: BookingEventSource): BookingEventPayload['price'] {
  return {
    currency: row.currency ?? 'USD',
    subtotalCents: toCents(row.subtotalCents ?? 0),
    discountCents: toCents(row.couponDiscountCents ?? 0),
    taxCents: toCents(row.taxCents ?? 0),
    totalCents: toCents(row.totalAmountCents ?? 0),
    refundedCents: toCents(row.refundAmountCents ?? 0),
    couponCode: row.couponCodeUsed ?? null,
  };
}

function nameOf(consultant: NonNullable<BookingEventSource['consultant']>): string {
  const { displayName, firstName, lastName } = consultant;
  return displayName ?? [firstName, lastName].filter(Boolean).join(' ');
}

function instant(time: Timestamp | null | undefined): string | null {
  return time ? iso(time) : null;
}

function iso(time: Timestamp): string {
  return new Date(time).toISOString();
}
