import type { Core } from '@strapi/strapi';
import type { BookingEventPayload } from '../contracts/booking-event';
import { readBooking } from './booking-record';
import type { BookingRecord } from './booking-record';

interface Named {
  documentId: string;
  slug: string | null;
  displayName?: string | null;
  firstName?: string;
  lastName?: string;
}

const utc = (value: string | Date): string => new Date(value).toISOString();

async function english(strapi: Core.Strapi, uid: 'consultant' | 'consultant-offering', documentId: string | null) {
  if (!documentId) return null;
  return (await strapi.db
    .query(`api::experts.${uid}`)
    .findOne({ where: { documentId, locale: 'en' } })) as Named | null;
}

function cancellationOf(booking: BookingRecord): BookingEventPayload['cancellation'] {
  if (!booking.cancelledAt && !booking.cancelledBy) return null;
  return {
    by: booking.cancelledBy as NonNullable<BookingEventPayload['cancellation']>['by'],
    at: booking.cancelledAt ? utc(booking.cancelledAt) : null,
    reason: booking.cancellationReason,
  };
}

/** The booking as it stands, as webhooks, mails and the CRM tell it: no meeting link, payment id, token or staff note. */
export async function bookingSnapshot(strapi: Core.Strapi, documentId: string): Promise<BookingEventPayload> {
  const booking = await readBooking(strapi, documentId);
  const consultant = await english(strapi, 'consultant', booking.consultantDocumentId);
  const offering = await english(strapi, 'consultant-offering', booking.offeringDocumentId);
  const row = booking as unknown as Record<string, unknown>;
  return {
    version: 1,
    bookingId: booking.documentId,
    reference: booking.reference,
    bookingStatus: booking.bookingStatus,
    approvalStatus: booking.approvalStatus,
    paymentStatus: booking.paymentStatus as BookingEventPayload['paymentStatus'],
    consultant: consultant && {
      id: consultant.documentId,
      slug: consultant.slug,
      name: consultant.displayName ?? `${consultant.firstName ?? ''} ${consultant.lastName ?? ''}`.trim(),
    },
    offering: offering && { id: offering.documentId, slug: offering.slug },
    client: {
      firstName: booking.clientFirstName,
      lastName: booking.clientLastName,
      email: booking.clientEmail,
      company: booking.clientCompany,
      jobTitle: booking.clientJobTitle,
      phone: booking.clientPhone,
      language: booking.clientLanguage,
    },
    session: {
      type: booking.sessionType as BookingEventPayload['session']['type'],
      title: booking.sessionTitle,
      startsAt: utc(booking.scheduledStart),
      endsAt: booking.scheduledEnd ? utc(booking.scheduledEnd) : null,
      timezone: booking.timezone,
      seats: booking.seats,
      platform: booking.meetingPlatform as BookingEventPayload['session']['platform'],
    },
    price: {
      currency: booking.currency,
      subtotalCents: booking.subtotalCents,
      discountCents: booking.couponDiscountCents,
      taxCents: booking.taxCents,
      totalCents: booking.totalAmountCents,
      refundedCents: booking.refundAmountCents,
      couponCode: booking.couponCodeUsed,
    },
    lead: {
      source: booking.leadSource as BookingEventPayload['lead']['source'],
      utmSource: booking.utmSource,
      utmMedium: booking.utmMedium,
      utmCampaign: booking.utmCampaign,
      companySize: row.clientCompanySize as BookingEventPayload['lead']['companySize'],
      budgetRange: row.projectBudgetRange as string | null,
      urgency: row.urgencyLevel as BookingEventPayload['lead']['urgency'],
    },
    cancellation: cancellationOf(booking),
    createdAt: utc(booking.createdAt),
    updatedAt: utc(booking.updatedAt),
  };
}
