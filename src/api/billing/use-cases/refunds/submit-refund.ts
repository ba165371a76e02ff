import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../../integrations/payments/gateways';
import type { GatewayRefund, PaymentGateway } from '../../../../integrations/payments/port';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { findPayment } from '../../records/payment-record';
import { applyRefund, failRefund, REFUND_METADATA } from './apply-refund';
import { findRefund, patchRefund, type RefundRecord } from '../../records/refund-record';
import { roundRefund } from './round-refund';

/**
 * Sends a refund to the gateway. One that may have been sent before is looked up first and only sent, under the same
 * key, when the gateway does not know it. Calls the network: never in a transaction.
 * @throws GatewayError while the outcome is open; call it again
 */
export async function submitRefund(strapi: Core.Strapi, refundDocumentId: string): Promise<void> {
  const knex = strapi.db.connection;
  const stored = await findRefund(knex, { document_id: refundDocumentId });
  if (!stored || isFinal(stored)) return;
  const refund = await roundRefund(strapi, stored);
  if (refund.amountCents === 0) return failRefund(strapi, refund.documentId, 'It was less than can be paid.');
  const payment = await findPayment(knex, { document_id: refund.paymentDocumentId });
  if (!payment?.externalId) throw new AppError('misconfigured', 'A refund needs the intent that was paid.');
  const gateway = gatewayNamed(strapi, payment.gateway);
  const known = refund.status === 'pending' ? null : await lookUp(gateway, refund, payment.externalId);
  if (known) return void (await applyRefund(strapi, known));

  await patchRefund(knex, refund, { refund_status: 'processing', updated_at: now(strapi) });
  try {
    await applyRefund(strapi, await send(gateway, refund, payment.externalId));
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    if (error.outcome === 'refused') return failRefund(strapi, refund.documentId, error.message);
    const refundStatus = error.outcome === 'unknown' ? 'unknown' : 'pending';
    await patchRefund(knex, refund, { refund_status: refundStatus, failure_reason: error.message.slice(0, 255) });
    throw error;
  }
}

function isFinal({ status }: RefundRecord): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}

function lookUp(gateway: PaymentGateway, refund: RefundRecord, intentId: string): Promise<GatewayRefund | null> {
  if (refund.externalId) return gateway.getRefund(refund.externalId);
  return gateway.findRefund(intentId, keyOf(refund));
}

function send(gateway: PaymentGateway, refund: RefundRecord, intentId: string): Promise<GatewayRefund> {
  return gateway.refund({
    intentId,
    amountCents: refund.amountCents,
    currency: refund.currency,
    idempotencyKey: keyOf(refund),
    reason: refund.reason,
    metadata: { [REFUND_METADATA]: refund.documentId, booking_id: refund.bookingDocumentId ?? '' },
  });
}

function keyOf({ documentId }: RefundRecord): string {
  return `refund-${documentId}`;
}
