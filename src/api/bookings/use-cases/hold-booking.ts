import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { settings } from '../../../shared/config/settings';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { onceForKey } from '../../../shared/idempotency/once-for-key';
import { insertRow } from '../../../shared/strapi/database/written-rows';
import { now } from '../../../shared/time/clock';
import { canonicalEmail, openPayment, quotePrice, recordingRefusals, reserveCoupon } from '../../billing/public';
import type { Quote, ReservedCoupon } from '../../billing/public';
import { findBookableOffering } from '../../experts/public';
import type { BookableOffering } from '../../experts/public';
import type { HoldBookingRequest } from '../contracts/hold-booking';
import { bookingDraft } from '../domain/booking-draft';
import type { BookingOrigin } from '../domain/booking-draft';
import type { SessionRate } from '../domain/session-rate';
import { holdHolders } from '../domain/hold-holders';
import type { HoldHolders } from '../domain/hold-holders';
import { BOOKING, readBooking } from '../read-models/booking-record';
import type { BookingRecord } from '../read-models/booking-record';
import { bookingEventSource } from '../read-models/booking-snapshot';
import { countPreviousBookings } from '../read-models/count-previous-bookings';
import { announceRead, recordStatusChange } from './move-booking';
import { checkFreeSessions, checkOpenHolds } from './holds/check-open-holds';
import { limitMailedStep } from './holds/limit-mailed-steps';
import { issueManageToken } from './issue-manage-token';
import { reserveSlot } from './seats/reserve-slot';
import { findSessionRate } from './sessions/find-session-rate';
import { scheduleHoldExpiry } from './holds/schedule-hold-expiry';

export interface HeldBooking {
  booking: BookingRecord;
  /** Given out this once; the database keeps its hash and an encrypted copy for mails. */
  manageToken: string;
}

/** What has free times for everybody to see (`listOfferingSlots`), and nothing else, is booked by who comes from outside. */
async function bookableOffering(strapi: Core.Strapi, reference: string): Promise<BookableOffering> {
  const offering = await findBookableOffering(strapi, reference);
  const isOpen = offering?.isActive && offering.consultant.profileVisibility === 'public';
  if (!isOpen) throw new AppError('not_found', 'There is no such offering.', { path: 'offering' });
  return offering;
}

/** An expert who neither confirms automatically nor accepts everything is asked before the client pays. */
function needsApproval(offering: BookableOffering): boolean {
  return offering.requiresApproval || !(offering.autoConfirm || offering.consultant.autoAcceptBookings);
}

function priceOf(
  strapi: Core.Strapi,
  offering: BookableOffering,
  terms: { seats: number; discountCents?: number; rate: SessionRate },
): Quote {
  return quotePrice(strapi, {
    pricingModel: offering.pricingModel,
    currency: offering.currency,
    priceCents: offering.priceCents,
    hourlyRateCents: terms.rate.hourlyRateCents,
    durationMinutes: offering.durationMinutes,
    participants: terms.seats,
    discountCents: terms.discountCents,
  });
}

async function reserveCouponFor(
  strapi: Core.Strapi,
  hold: {
    documentId: string;
    offering: BookableOffering;
    rate: SessionRate;
    request: HoldBookingRequest;
    origin: BookingOrigin;
  },
): Promise<ReservedCoupon | null> {
  const { offering, rate, request, origin } = hold;
  if (!request.couponCode) return null;
  return reserveCoupon(strapi, {
    code: request.couponCode,
    bookingDocumentId: hold.documentId,
    order: {
      subtotalCents: priceOf(strapi, offering, { seats: request.seats, rate }).subtotalCents,
      currency: offering.currency,
      consultantDocumentId: offering.consultant.documentId,
      program: offering.program,
      sessionType: offering.sessionType,
    },
    user: {
      email: request.client.email,
      ipAddress: origin.ipAddress,
      sessionId: request.sessionId,
      previousBookingsCount: await countPreviousBookings(strapi, request.client.email, hold.documentId),
      consultantEmails: [offering.consultant.email],
    },
    attribution: {
      referrerUrl: request.referrerUrl,
      utmSource: request.utmSource,
      utmMedium: request.utmMedium,
      utmCampaign: request.utmCampaign,
    },
  });
}

/** Opens the payment of a held booking that needs no (more) approval. A total of 0 confirms the booking at once. */
export async function openBookingPayment(
  strapi: Core.Strapi,
  booking: BookingRecord,
  origin?: BookingOrigin,
): Promise<void> {
  await openPayment(strapi, {
    bookingDocumentId: booking.documentId,
    bookingRowId: booking.id,
    consultantDocumentId: booking.consultantDocumentId,
    reference: booking.reference,
    currency: booking.currency,
    amounts: booking,
    customer: {
      name: `${booking.clientFirstName} ${booking.clientLastName}`,
      email: booking.clientEmail,
      phone: booking.clientPhone,
    },
    description: `${booking.sessionTitle?.en ?? 'Session'} (${booking.reference})`,
    origin: { ipAddress: origin?.ipAddress, userAgent: origin?.userAgent, sourcePlatform: booking.bookedThrough },
  });
}

/** Editors hold for others, as many as they like. */
function holdersOf({ client }: HoldBookingRequest, { through, ipAddress, user }: BookingOrigin): HoldHolders | null {
  if (through === 'admin') return null;
  return holdHolders({ address: ipAddress, mailbox: canonicalEmail(client.email), member: user?.documentId });
}

/**
 * Holds a slot for a client: takes the seats, freezes price and coupon, and opens the payment or asks for approval.
 * The hold lasts as the settings say and expires by itself. Nothing remains of a refused one but the recorded
 * coupon attempt. A repeated request gets what it held before.
 * @throws AppError `too_many_holds`, `too_many_free_sessions`, `rate_limited`, `not_found`, the slot refusals, `coupon_refused`, `rule_refused` for an hourly rate
 * in another currency without an exchange rate
 */
export async function holdBooking(
  strapi: Core.Strapi,
  request: HoldBookingRequest,
  origin: BookingOrigin,
): Promise<HeldBooking> {
  const held = await recordingRefusals(strapi, () =>
    inTransaction(strapi, () => onceForKey(strapi, 'bookings.hold', () => takeHold(strapi, request, origin))),
  );
  return { booking: await readBooking(strapi, held.documentId), manageToken: held.manageToken };
}

async function takeHold(
  strapi: Core.Strapi,
  request: HoldBookingRequest,
  origin: BookingOrigin,
): Promise<{ documentId: string; manageToken: string }> {
  const holders = holdersOf(request, origin);
  if (!holders) return takeSlot(strapi, { request, origin, holders });
  await checkOpenHolds(strapi, holders);
  const step = { mailbox: request.client.email, member: origin.user };
  return limitMailedStep(strapi, step, () => takeSlot(strapi, { request, origin, holders }));
}

async function takeSlot(
  strapi: Core.Strapi,
  { request, origin, holders }: { request: HoldBookingRequest; origin: BookingOrigin; holders: HoldHolders | null },
): Promise<{ documentId: string; manageToken: string }> {
  const at = now(strapi);
  const offering = await bookableOffering(strapi, request.offering);
  const documentId = createId();
  const seats = await reserveSlot(strapi, { offering, start: new Date(request.start), seats: request.seats });
  const rate = await findSessionRate(strapi, offering);
  const coupon = await reserveCouponFor(strapi, { documentId, offering, rate, request, origin });
  const quote = priceOf(strapi, offering, { seats: request.seats, discountCents: coupon?.discountCents, rate });
  if (holders && quote.totalAmountCents === 0) await checkFreeSessions(strapi, holders);
  const token = issueManageToken(strapi);
  const approval = needsApproval(offering);
  const draft = bookingDraft({
    request,
    offering,
    rate,
    quote,
    coupon,
    origin,
    defaults: settings(strapi),
    at,
    approval,
    holders,
  });
  await insertRow(strapi, BOOKING, { ...draft, ...seats, ...token.stored, documentId });
  const booking = await bookingEventSource(strapi, documentId);
  await recordStatusChange(strapi, { documentId, bookingStatus: null }, { transition: 'hold', to: 'pending' });
  const held = approval ? 'booking.approval_requested' : 'booking.held';
  await announceRead(strapi, booking, { type: 'lead.created' }, { type: held });
  await scheduleHoldExpiry(strapi, booking);
  if (!approval) await openBookingPayment(strapi, booking, origin);
  return { documentId, manageToken: token.raw };
}
