import type { Core } from '@strapi/strapi';
import { dateOf } from '../../../shared/database/row-values';
import { joinTransaction } from '../../../shared/database/transaction';
import { toCents } from '../../../shared/money/cents';
import { now } from '../../../shared/time/clock';
import type { AttentionItem } from '../../billing/public';
import { BOOKING_TABLE } from './booking-record';

const MOST = 100;

/**
 * Imported bookings whose session is still to come, that count as paid and that have no payment: if one is cancelled,
 * somebody has to pay it back by hand.
 */
export async function unrecordedPayments(strapi: Core.Strapi): Promise<AttentionItem[]> {
  const rows = await joinTransaction(strapi, async (trx) =>
    trx({ booking: BOOKING_TABLE })
      .leftJoin({ payment: 'billing_payment_transactions' }, (join) =>
        join
          .on('payment.booking_document_id', 'booking.document_id')
          .andOnVal('payment.transaction_type', 'booking_payment'),
      )
      .where({ 'booking.booked_through': 'import' })
      .whereIn('booking.payment_status', ['completed', 'partially_refunded'])
      .whereIn('booking.booking_status', ['pending', 'confirmed', 'in_progress'])
      .where('booking.scheduled_start', '>', now(strapi))
      .where('booking.total_amount_cents', '>', 0)
      .whereNull('booking.deleted_at')
      .whereNull('payment.id')
      .orderBy('booking.scheduled_start')
      .limit(MOST)
      .select<Record<string, unknown>[]>(
        'booking.document_id as documentId',
        'booking.reference',
        'booking.total_amount_cents as total',
        'booking.currency',
        'booking.payment_completed_at as paidAt',
        'booking.created_at as createdAt',
      ),
  );
  return rows.map((row) => ({
    kind: 'payment_unrecorded',
    documentId: String(row.documentId as string),
    bookingDocumentId: String(row.documentId as string),
    reference: (row.reference as string | null) ?? '',
    amountCents: toCents(row.total),
    currency: row.currency as string | null,
    reason: null,
    since: (dateOf(row.paidAt) ?? dateOf(row.createdAt) ?? new Date(0)).toISOString(),
    dueAt: null,
  }));
}
