import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { inTransaction } from '../../../../shared/documents/transaction';
import { recordSessionFigures } from '../../../experts/public';
import type { OfferingFigures } from '../../../experts/public';
import type { BookingRecord } from '../../read-models/booking-record';
import { BOOKING_TABLE } from '../../read-models/booking-record';

async function figuresOf(trx: Knex.Transaction, where: Record<string, string>): Promise<OfferingFigures> {
  const delivered = "case when booking_status = 'completed' then";
  const [row] = (await trx(BOOKING_TABLE)
    .where(where)
    .whereNull('deleted_at')
    .select(
      trx.raw("sum(case when booking_status not in ('pending', 'expired', 'cancelled') then 1 else 0 end) as bookings"),
      trx.raw(`sum(${delivered} 1 else 0 end) as sessions`),
      trx.raw('avg(client_rating) as rating'),
    )) as Record<string, string | number | null>[];
  return {
    totalBookings: Number(row?.bookings ?? 0),
    totalSessions: Number(row?.sessions ?? 0),
    revenueByCurrency: await revenueOf(trx, where),
    averageRating: Math.round(Number(row?.rating ?? 0) * 100) / 100,
  };
}

/** What delivered sessions brought, refunds deducted, in each currency by itself. */
async function revenueOf(trx: Knex.Transaction, where: Record<string, string>): Promise<Record<string, number>> {
  const rows = (await trx(BOOKING_TABLE)
    .where({ ...where, booking_status: 'completed' })
    .whereNull('deleted_at')
    .groupBy('currency')
    .select('currency', trx.raw('sum(total_amount_cents - coalesce(refund_amount_cents, 0)) as cents'))) as {
    currency: string;
    cents: string | number;
  }[];
  return Object.fromEntries(rows.map(({ currency, cents }) => [currency, Number(cents)]));
}

/** Counts the sessions, revenue and rating of a booking's expert and offering anew. Call in the transaction of its change. */
export function countSessions(strapi: Core.Strapi, of: BookingRecord): Promise<void> {
  return inTransaction(strapi, async (trx) => {
    await recordSessionFigures(strapi, of, {
      consultant: await figuresOf(trx, { consultant_document_id: of.consultantDocumentId }),
      offering: await figuresOf(trx, { offering_document_id: of.offeringDocumentId }),
    });
  });
}
