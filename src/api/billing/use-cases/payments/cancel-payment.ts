import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isGatewayError } from '../../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../../integrations/payments/gateways';
import type { GatewayIntent } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import type { CancelPaymentResult, PaymentState } from '../../contracts/payments';
import { applyIntent } from './apply-intent';
import { publishPayment } from './complete-payment';
import { intentRequest } from './ensure-payment-intent';
import { findPayment, lockPayment, moveUnpaid, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';

/**
 * Cancels the intent at the gateway, so that it can no longer be paid. Calls the network: never in a transaction.
 * `payment.canceled` or `payment.succeeded` was published when this says so; `unknown` means ask again.
 */
export async function cancelPayment(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<CancelPaymentResult> {
  const payment = await findPayment(strapi.db.connection, { booking_document_id: bookingDocumentId });
  if (!payment) return { outcome: 'none' };
  const closed = outcomeOf(payment.status);
  if (closed) return { outcome: closed };
  if (!payment.externalId && (await closeUnasked(strapi, payment.documentId))) return { outcome: 'canceled' };
  try {
    const intent = await canceledIntent(strapi, payment);
    const status = intent ? await applyIntent(strapi, intent) : await closeRefused(strapi, payment.documentId);
    return { outcome: (status && outcomeOf(status)) ?? 'unknown' };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    strapi.log.warn(`Cancelling payment ${payment.reference}: ${error.message}`);
    return { outcome: 'unknown' };
  }
}

function outcomeOf(status: PaymentState): 'canceled' | 'succeeded' | null {
  switch (status) {
    case 'cancelled':
      return 'canceled';
    case 'completed':
    case 'refunded':
    case 'disputed':
      return 'succeeded';
    case 'pending':
    case 'processing':
    case 'failed':
      return null;
  }
}

/**
 * The intent after its cancellation; null when the gateway never made one. If we asked for an intent and never heard,
 * the same request under the same key tells which one it is.
 */
async function canceledIntent(strapi: Core.Strapi, payment: PaymentRecord): Promise<GatewayIntent | null> {
  const gateway = gatewayNamed(strapi, payment.gateway);
  let id = payment.externalId;
  if (!id) {
    try {
      id = (await gateway.createIntent(intentRequest(payment))).id;
    } catch (error) {
      if (isGatewayError(error, 'refused')) return null;
      throw error;
    }
  }
  return gateway.cancelIntent(id, `cancel-${payment.documentId}`);
}

/** Closes a payment that the gateway was never asked about; false when it has been asked by now. */
function closeUnasked(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: documentId });
    if (!payment || payment.externalId || payment.intentRequestedAt || payment.status !== 'pending') return false;
    return close(strapi, trx, payment);
  });
}

/** Closes a payment whose intent the gateway refused to make. */
function closeRefused(strapi: Core.Strapi, documentId: string): Promise<PaymentState | null> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: documentId });
    if (!payment || payment.externalId) return payment?.status ?? null;
    return (await close(strapi, trx, payment)) ? 'cancelled' : payment.status;
  });
}

/** Gives a payment up and tells so; false when it is over already. */
async function close(strapi: Core.Strapi, trx: Knex.Transaction, payment: PaymentRecord): Promise<boolean> {
  const occurredAt = now(strapi);
  const columns = { processed_at: occurredAt, updated_at: occurredAt };
  const moved = await moveUnpaid(trx(PAYMENT_TABLE).where({ id: payment.id }), 'cancel', columns);
  if (moved === 0) return false;
  await publishPayment(strapi, 'payment.canceled', { payment, occurredAt });
  return true;
}
