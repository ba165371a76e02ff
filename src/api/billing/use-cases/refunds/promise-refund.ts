import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { enqueueOutbox } from '../../../system/public';
import type { RequestedRefund } from '../../contracts/payments';
import { isByHand } from '../../store/by-hand';
import { isHeldByBank } from '../../store/payment-facts';
import type { PaymentRecord } from '../../store/payment-record';
import { writeRefund } from './write-refund';

export const PAYMENT_CHANNEL = 'payment';

/**
 * Writes a refund whose amount is reserved: sent at once, or, while a bank holds the money, kept until the dispute ends.
 * Call it with the payment locked.
 */
export async function promiseRefund(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  refund: { payment: PaymentRecord; amountCents: number; reason: string; idempotencyKey: string },
): Promise<RequestedRefund> {
  const { payment, amountCents } = refund;
  const refundStatus = (await isHeldByBank(trx, payment)) ? 'waiting' : 'pending';
  const refundDocumentId = await writeRefund(strapi, { ...refund, refundStatus });
  if (refundStatus === 'pending') await sendRefund(strapi, refundDocumentId);
  return { refundDocumentId, refundStatus, amountCents, ...(isByHand(strapi, payment) && { byHand: true as const }) };
}

/** Has a refund that is pending sent to the gateway after the commit. */
export async function sendRefund(strapi: Core.Strapi, refundDocumentId: string): Promise<void> {
  await enqueueOutbox(strapi, { channel: PAYMENT_CHANNEL, kind: 'refund', payload: { refundDocumentId } });
}
