import type { Core } from '@strapi/strapi';
import { rowMover } from '../../../shared/database/move-rows';
import { writeScalars } from '../../../shared/database/write-scalars';
import { inTransaction } from '../../../shared/documents/transaction';
import { AppError } from '../../../shared/errors/app-error';
import { databaseClient } from '../../../shared/schema/ensure-schema';
import { rowsOf } from '../../../shared/strapi/core/documents';
import { lockPaymentOf, recordPriorPayment } from '../../billing/public';
import { isPaidBeforeMove } from '../domain/paid-before-move';
import { bookingStates, type BookingState } from '../domain/booking-states';
import type { MoveConsent } from '../domain/client-terms';

export const BOOKING = 'api::bookings.consultant-booking';
export const BOOKING_TABLE = 'bookings_consultant_bookings';

/** A stored booking, as the use cases of this context read it. */
export interface BookingRecord {
  id: number;
  documentId: string;
  reference: string;
  consultantDocumentId: string;
  offeringDocumentId: string;
  occurrenceDocumentId: string | null;
  userDocumentId: string | null;
  couponDocumentId: string | null;
  couponCodeUsed: string | null;
  clientFirstName: string;
  clientLastName: string;
  clientEmail: string;
  clientCompany: string | null;
  clientJobTitle: string | null;
  clientPhone: string | null;
  clientLinkedinUrl: string | null;
  clientLanguage: 'en' | 'de';
  sessionType: string;
  sessionTitle: { en: string; de?: string } | null;
  scheduledStart: string;
  scheduledEnd: string;
  actualStart: string | null;
  actualEnd: string | null;
  timezone: string;
  consultantTimezone: string;
  seats: number;
  participants: { name: string; email?: string }[] | null;
  meetingPlatform: string;
  meetingUrl: string | null;
  meetingId: string | null;
  meetingPassword: string | null;
  subtotalCents: number;
  originalTotalCents: number;
  couponDiscountCents: number;
  taxCents: number;
  platformFeeCents: number;
  consultantPayoutCents: number;
  totalAmountCents: number;
  refundAmountCents: number;
  currency: string;
  paymentStatus: string;
  bookingStatus: BookingState;
  approvalStatus: 'not_required' | 'requested' | 'approved' | 'declined';
  holdExpiresAt: string | null;
  cancellationHours: number;
  rescheduleHours: number;
  lateCancellationRefundPercent: number;
  /** The start that the client's deadlines count from; empty until it is kept apart from `scheduledStart`. */
  termsStart: string | null;
  /** Whether the client has agreed to a time that somebody else chose. */
  moveConsent: MoveConsent | null;
  /** Since when the client says that the expert did not come. */
  absenceReportedAt: string | null;
  cancelledBy: string | null;
  cancellationReason: string | null;
  cancelledAt: string | null;
  icsSequence: number;
  manageTokenHash: string | null;
  /** Sealed; `revealManageToken` opens it. */
  manageTokenEncrypted: string | null;
  bookedThrough: string;
  leadSource: string | null;
  utmSource: string | null;
  utmMedium: string | null;
  utmCampaign: string | null;
  createdAt: string;
  updatedAt: string;
}

const unknown = () => new AppError('not_found', 'There is no such booking.');

/**
 * The booking with this documentId.
 * @throws AppError `not_found`
 */
export async function readBooking(strapi: Core.Strapi, documentId: string): Promise<BookingRecord> {
  const row = (await rowsOf(strapi, BOOKING).findOne({
    where: { documentId, deletedAt: null },
  })) as BookingRecord | null;
  if (!row) throw unknown();
  return row;
}

/**
 * The booking, locked with its payment until the transaction ends: changes of one booking queue up.
 * Call inside a transaction. @throws AppError `not_found`
 */
export function lockBooking(strapi: Core.Strapi, documentId: string): Promise<BookingRecord> {
  return inTransaction(strapi, async (trx) => {
    await lockPaymentOf(strapi, { bookingDocumentId: documentId });
    // SQLite has one writer at a time and no row locks.
    if (databaseClient(strapi) === 'postgres')
      await trx(BOOKING_TABLE).where({ document_id: documentId }).select('id').forUpdate();
    const booking = await readBooking(strapi, documentId);
    // What follows may pay back, or make earnings due: both need the payment.
    if (isPaidBeforeMove(booking)) await recordPriorPayment(strapi, { bookingDocumentId: documentId });
    return booking;
  });
}

/** Moves bookings; their history and events are the caller's to write. */
export const moveBookings = rowMover('booking_status', bookingStates);

/** Writes attributes of a booking as its use case. */
export async function patchBooking(strapi: Core.Strapi, id: number, data: Record<string, unknown>): Promise<void> {
  await inTransaction(strapi, () => writeScalars(strapi, BOOKING, { where: { id }, data }));
}
