import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../shared/documents/transaction';
import { mailboxKey } from '../../../shared/mailbox/mailbox';
import { BOOKING_TABLE } from './booking-record';

/** How many sessions this client paid for or had before, the one that is being booked not counted. */
export function countPreviousBookings(strapi: Core.Strapi, email: string, exceptDocumentId: string): Promise<number> {
  return inTransaction(strapi, async (trx) => {
    const row = await trx(BOOKING_TABLE)
      .where({ client_email: mailboxKey(email) })
      .whereNot({ document_id: exceptDocumentId })
      .whereIn('booking_status', ['confirmed', 'in_progress', 'completed', 'no_show_client', 'no_show_consultant'])
      .count({ bookings: '*' });
    return Number((row[0] as { bookings?: number | string } | undefined)?.bookings ?? 0);
  });
}
