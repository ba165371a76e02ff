import type { Core } from '@strapi/strapi';
import { toCents } from '../../../shared/money/cents';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { PriorPayment } from '../../billing/public';
import { isPaidBeforeMove } from '../domain/paid-before-move';
import { BOOKING, type BookingRecord } from './booking-record';

type Stored = BookingRecord & { paymentCompletedAt: string | null; paymentMethod: string | null };

const DELIVERED = ['completed', 'no_show_client'];

const cents = (value: unknown): number | null => (value === null || value === undefined ? null : toCents(value));

/** What an imported booking says of its payment; null for one that was not paid, or is no imported one. */
export async function readPriorPayment(strapi: Core.Strapi, bookingDocumentId: string): Promise<PriorPayment | null> {
  const booking = (await rowsOf(strapi, BOOKING).findOne({
    where: { documentId: bookingDocumentId, deletedAt: null },
  })) as Stored | null;
  if (!booking || !isPaidBeforeMove(booking) || !booking.consultantDocumentId) return null;
  const end = booking.actualEnd ?? booking.scheduledEnd ?? booking.scheduledStart;
  return {
    bookingDocumentId,
    consultantDocumentId: booking.consultantDocumentId,
    reference: booking.reference ?? bookingDocumentId,
    currency: booking.currency ?? 'USD',
    totalCents: toCents(booking.totalAmountCents),
    platformFeeCents: cents(booking.platformFeeCents),
    consultantPayoutCents: cents(booking.consultantPayoutCents),
    refundedCents: cents(booking.refundAmountCents) ?? 0,
    paidAt: new Date(booking.paymentCompletedAt ?? booking.createdAt),
    method: booking.paymentMethod,
    customer: {
      name: `${booking.clientFirstName} ${booking.clientLastName}`,
      email: booking.clientEmail,
      phone: booking.clientPhone,
    },
    deliveredAt: DELIVERED.includes(booking.bookingStatus) ? new Date(end) : null,
  };
}
