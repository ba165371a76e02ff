import type { Settings } from '../../../../config/magnetiq';
import type { Quote, ReservedCoupon } from '../../billing/public';
import type { BookableOffering } from '../../experts/public';
import type { HoldBookingRequest } from '../contracts/hold-booking';
import { bookingReference } from './booking-reference';
import { conversionColumns, type SessionRate } from './session-rate';
import type { HoldHolders } from './hold-holders';

/** Where a booking comes from, as its door has established it. */
export interface BookingOrigin {
  through: 'rest' | 'graphql' | 'admin';
  /** The client's login, if there is one. */
  user?: { id: number; documentId: string; email?: string; confirmed?: boolean };
  ipAddress?: string;
  userAgent?: string;
  /** Identifies the request over its repetitions (Idempotency-Key). */
  requestKey?: string;
  /** Attributes that only staff may set. */
  staffData?: Record<string, unknown> & { sessionTitle?: Record<string, unknown> };
}

interface Draft {
  request: HoldBookingRequest;
  offering: BookableOffering;
  /** The expert's hourly rate in the currency of the session. */
  rate: SessionRate;
  quote: Quote;
  coupon: ReservedCoupon | null;
  origin: BookingOrigin;
  defaults: Pick<Settings, 'bookings' | 'money'>;
  at: Date;
  approval: boolean;
  /** Whose holds this one counts among; none of a booking that staff made. */
  holders: HoldHolders | null;
}

/**
 * When a hold ends: people who must first answer a mail get longer. It ends with the beginning of its session at the
 * latest, when nothing of it can be approved or paid any more.
 */
export function holdEnd(
  at: Date,
  { patient, startsAt }: { patient: boolean; startsAt: Date },
  { bookings }: Pick<Settings, 'bookings'>,
): Date {
  const minutes = patient ? bookings.adminHoldHours * 60 : bookings.holdMinutes;
  return new Date(Math.min(at.getTime() + minutes * 60_000, startsAt.getTime()));
}

function clientOf({ request }: Draft): Record<string, unknown> {
  const { client } = request;
  return {
    clientFirstName: client.firstName,
    clientLastName: client.lastName,
    clientEmail: client.email,
    clientCompany: client.company,
    clientJobTitle: client.jobTitle,
    clientPhone: client.phone,
    clientLinkedinUrl: client.linkedinUrl,
    clientCompanySize: client.companySize,
    clientLanguage: request.language,
    timezone: request.timezone,
  };
}

function descriptionOf(message: string | undefined): Record<string, unknown> | undefined {
  if (!message) return undefined;
  const span = { _type: 'span', _key: 's0', text: message, marks: [] };
  return { en: [{ _type: 'block', _key: 'b0', style: 'normal', markDefs: [], children: [span] }] };
}

/** The offering's name, unless the client or staff said otherwise, staff in both languages. */
function titleOf({ request, offering, origin }: Draft): Record<string, unknown> {
  return origin.staffData?.sessionTitle ?? (request.title ? { en: request.title } : offering.name);
}

/** The columns of a new booking but its time and seats: client, session, the frozen price and the terms of its offering. */
export function bookingDraft(draft: Draft): Record<string, unknown> {
  const { request, offering, quote, coupon, origin, defaults, at, approval } = draft;
  const startsAt = new Date(request.start);
  return {
    ...origin.staffData,
    ...clientOf(draft),
    reference: bookingReference(),
    consultant: offering.consultant.id,
    consultantDocumentId: offering.consultant.documentId,
    consultantTimezone: offering.consultant.timezone,
    offering: offering.id,
    offeringDocumentId: offering.documentId,
    user: origin.user?.id,
    userDocumentId: origin.user?.documentId,
    sessionType: offering.sessionType,
    sessionTitle: titleOf(draft),
    sessionDescription: descriptionOf(request.message) ?? origin.staffData?.sessionDescription,
    seats: request.seats,
    participants: request.participants,
    meetingPlatform: origin.staffData?.meetingPlatform ?? offering.meetingPlatform,
    pricingModel: quote.pricingModel,
    hourlyRateCents: quote.hourlyRateCents,
    ...conversionColumns(draft.rate),
    totalHours: quote.totalHours,
    subtotalCents: quote.subtotalCents,
    originalTotalCents: quote.originalTotalCents,
    couponDiscountCents: quote.couponDiscountCents,
    couponDocumentId: coupon?.couponDocumentId,
    couponCodeUsed: coupon?.code,
    taxCents: quote.taxCents,
    taxBasisPoints: quote.taxBasisPoints,
    platformFeeBasisPoints: quote.platformFeeBasisPoints,
    platformFeeCents: quote.platformFeeCents,
    consultantPayoutCents: quote.consultantPayoutCents,
    totalAmountCents: quote.totalAmountCents,
    currency: quote.currency,
    paymentStatus: 'pending',
    bookingStatus: 'pending',
    approvalStatus: approval ? 'requested' : 'not_required',
    holdExpiresAt: holdEnd(at, { patient: approval || origin.through === 'admin', startsAt }, defaults),
    cancellationHours: offering.cancellationHours,
    rescheduleHours: offering.rescheduleHours,
    lateCancellationRefundPercent:
      offering.lateCancellationRefundPercent ?? defaults.money.lateCancellationRefundPercent,
    termsStart: startsAt,
    urgencyLevel: request.urgencyLevel,
    projectBudgetRange: request.projectBudgetRange,
    leadSource: request.leadSource,
    utmSource: request.utmSource,
    utmMedium: request.utmMedium,
    utmCampaign: request.utmCampaign,
    bookedThrough: origin.through,
    requestKey: origin.requestKey,
    ...draft.holders,
  };
}
