import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../../integrations/payments/gateways';
import type { GatewayIntent } from '../../../../integrations/payments/port';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import type { PaymentIntentView } from '../../contracts/payments';
import { isOpenPayment } from '../../domain/payments/payment-states';
import { applyIntent, PAYMENT_METADATA } from './apply-intent';
import { findPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import { refuseIntent } from './refuse-intent';

export const ENSURE_INTENT_TASK = 'billing.ensure-intent';

/**
 * The intent a client pays with, made at the gateway if there is none yet. Calls the network: never in a transaction.
 * A silent gateway gives `pending`; a job goes on asking.
 * @throws AppError `not_found` when the booking has no payment
 */
export async function ensurePaymentIntent(
  strapi: Core.Strapi,
  { bookingDocumentId }: { bookingDocumentId: string },
): Promise<PaymentIntentView> {
  const payment = await findPayment(strapi.db.connection, { booking_document_id: bookingDocumentId });
  if (!payment) throw new AppError('not_found', 'The booking has no payment.');
  if (!isOpenPayment(payment.status)) return { state: 'closed', transactionStatus: payment.status };
  try {
    const intent = await intentOf(strapi, payment);
    if (!intent) return ensurePaymentIntent(strapi, { bookingDocumentId });
    const transactionStatus = (await applyIntent(strapi, intent)) ?? payment.status;
    return isOpenPayment(transactionStatus) ? view(payment, intent) : { state: 'closed', transactionStatus };
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    strapi.log.warn(`Payment ${payment.reference}: ${error.message}`);
    if (error.outcome !== 'refused' || payment.externalId) return { state: 'pending' };
    return { state: 'closed', transactionStatus: await refuseIntent(strapi, payment.documentId, error.message) };
  }
}

/** The payment's intent, made now if need be; null when the payment was closed in the meantime. */
async function intentOf(strapi: Core.Strapi, payment: PaymentRecord): Promise<GatewayIntent | null> {
  const gateway = gatewayNamed(strapi, payment.gateway);
  if (payment.externalId) return gateway.getIntent(payment.externalId);
  // From here on the gateway may know of the payment: a cancellation must ask it first.
  const asked = await strapi.db
    .connection(PAYMENT_TABLE)
    .where({ document_id: payment.documentId })
    .whereIn('transaction_status', ['pending', 'failed'])
    .update({ intent_requested_at: payment.intentRequestedAt ?? now(strapi) });
  return asked === 0 ? null : gateway.createIntent(intentRequest(payment));
}

/** The same request each time, or the gateway would refuse its idempotency key. */
export function intentRequest(payment: PaymentRecord) {
  return {
    reference: payment.reference,
    amountCents: payment.grossCents,
    currency: payment.currency,
    idempotencyKey: `intent-${payment.documentId}`,
    description: `Session ${payment.reference}`,
    customerEmail: payment.customerEmail ?? '',
    metadata: {
      [PAYMENT_METADATA]: payment.documentId,
      booking_id: payment.bookingDocumentId ?? '',
      reference: payment.reference,
    },
  };
}

function view(payment: PaymentRecord, intent: GatewayIntent): PaymentIntentView {
  return {
    state: 'ready',
    gateway: payment.gateway === 'stripe' ? 'stripe' : 'simulator',
    intentId: intent.id,
    clientSecret: intent.clientSecret,
    amountCents: intent.amountCents,
    currency: intent.currency,
  };
}
