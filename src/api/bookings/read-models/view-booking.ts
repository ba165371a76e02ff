import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { isoWithOffset, epochMinute, offsetMinutesAt } from '../../../shared/time/zone';
import type { BookingView } from '../contracts/booking-view';
import type { BookingRole } from '../domain/booking-role';
import { clientDeadlines } from '../domain/client-terms';
import type { BookingRecord } from './booking-record';

interface Localized {
  documentId: string;
  locale: string;
  slug: string;
  name?: string;
  displayName?: string | null;
  firstName?: string;
  lastName?: string;
  timezone?: string;
}

const utc = (value: string | Date): string => new Date(value).toISOString();

/** The row in the wanted language, its empty columns filled from English; one query for both. */
async function inLanguage(
  strapi: Core.Strapi,
  uid: 'consultant' | 'consultant-offering',
  of: { documentId: string; language: string },
) {
  const rows = (await rowsOf(strapi, `api::experts.${uid}`).findMany({
    where: { documentId: of.documentId, locale: { $in: ['en', of.language] } },
  })) as Localized[];
  const english = rows.find((row) => row.locale === 'en');
  const wanted = rows.find((row) => row.locale === of.language);
  return english && { ...english, name: wanted?.name ?? english.name };
}

function termsOf(booking: BookingRecord): BookingView['terms'] {
  const { freeCancellationUntil, rescheduleUntil } = clientDeadlines(booking);
  return {
    cancellationHours: booking.cancellationHours,
    rescheduleHours: booking.rescheduleHours,
    lateCancellationRefundPercent: booking.lateCancellationRefundPercent,
    freeCancellationUntil: freeCancellationUntil.toISOString(),
    rescheduleUntil: rescheduleUntil.toISOString(),
  };
}

function meetingOf(booking: BookingRecord): BookingView['meeting'] {
  if (booking.bookingStatus !== 'confirmed' && booking.bookingStatus !== 'in_progress') return null;
  return {
    platform: booking.meetingPlatform,
    url: booking.meetingUrl,
    id: booking.meetingId,
    password: booking.meetingPassword,
  };
}

/** The booking as the client or the expert may see it, named in their language. */
export async function viewBooking(
  strapi: Core.Strapi,
  booking: BookingRecord,
  as: { role: BookingRole; language?: 'en' | 'de' },
): Promise<BookingView> {
  const language = as.language ?? booking.clientLanguage;
  const consultant = await inLanguage(strapi, 'consultant', { documentId: booking.consultantDocumentId, language });
  const offering = await inLanguage(strapi, 'consultant-offering', {
    documentId: booking.offeringDocumentId,
    language,
  });
  const start = epochMinute(new Date(booking.scheduledStart));
  return {
    documentId: booking.documentId,
    reference: booking.reference,
    bookingStatus: booking.bookingStatus,
    approvalStatus: booking.approvalStatus,
    paymentStatus: booking.paymentStatus,
    consultant: consultant
      ? {
          documentId: consultant.documentId,
          slug: consultant.slug,
          name: consultant.displayName || `${consultant.firstName ?? ''} ${consultant.lastName ?? ''}`.trim(),
          timezone: booking.consultantTimezone ?? booking.timezone,
        }
      : null,
    offering: offering ? { documentId: offering.documentId, slug: offering.slug, name: offering.name ?? '' } : null,
    start: utc(booking.scheduledStart),
    end: utc(booking.scheduledEnd),
    timezone: booking.timezone,
    localStart: isoWithOffset(start, offsetMinutesAt(booking.timezone, start)),
    seats: booking.seats,
    participants: booking.participants ?? [],
    client: {
      firstName: booking.clientFirstName,
      lastName: booking.clientLastName,
      email: booking.clientEmail,
      company: booking.clientCompany,
      language: booking.clientLanguage,
    },
    price: {
      currency: booking.currency,
      // An old system may not have said what a session cost.
      subtotalCents: booking.subtotalCents ?? booking.totalAmountCents ?? 0,
      discountCents: booking.couponDiscountCents ?? 0,
      taxCents: booking.taxCents ?? 0,
      totalCents: booking.totalAmountCents ?? 0,
      refundedCents: booking.refundAmountCents ?? 0,
      couponCode: booking.couponCodeUsed,
      ...(as.role === 'client' ? {} : { payoutCents: booking.consultantPayoutCents }),
    },
    holdExpiresAt: booking.holdExpiresAt ? utc(booking.holdExpiresAt) : null,
    moveConsent: booking.moveConsent ?? 'not_needed',
    terms: termsOf(booking),
    meeting: meetingOf(booking),
    absenceReportedAt: booking.absenceReportedAt ? utc(booking.absenceReportedAt) : null,
    cancellation: booking.cancelledBy
      ? {
          by: booking.cancelledBy,
          at: booking.cancelledAt ? utc(booking.cancelledAt) : null,
          reason: booking.cancellationReason,
        }
      : null,
    createdAt: utc(booking.createdAt),
  };
}
