import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { lockPayment } from '../../store/payment-record';

/**
 * Locks a booking's payment until the transaction at hand ends. Webhooks lock the payment before its booking: whoever
 * is about to change both does it in the same order, or PostgreSQL ends one of them as a deadlock.
 */
export async function lockPaymentOf(strapi: Core.Strapi, input: { bookingDocumentId: string }): Promise<void> {
  await joinTransaction(strapi, (trx: Knex.Transaction) =>
    lockPayment(strapi, trx, { booking_document_id: input.bookingDocumentId }),
  );
}
