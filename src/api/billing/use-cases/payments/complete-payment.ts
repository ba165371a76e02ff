import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { publishEvent } from '../../../system/public';
import type { BillingEvents } from '../../contracts/events';
import { postPosition } from '../ledger/post-position';
import { patchPayment, type PaymentRecord } from '../../store/payment-record';

export interface Completion {
  payment: PaymentRecord;
  at: Date;
  paymentMethod: string;
  gatewayFeeCents: number;
  /** The state in the gateway's own words, where one has said it. */
  gatewayStatus?: string;
}

/** The money has arrived: the payment is complete, in the ledger, and told. Repeating it changes nothing. */
export async function completePayment(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  completion: Completion,
): Promise<void> {
  const { payment, at, paymentMethod, gatewayFeeCents, gatewayStatus } = completion;
  if (payment.completedAt) return;
  await patchPayment(trx, payment, {
    transaction_status: 'completed',
    payment_method: paymentMethod,
    gateway_fee_cents: gatewayFeeCents,
    processing_fee_cents: gatewayFeeCents,
    failure_reason: null,
    processed_at: at,
    completed_at: at,
    accounting_period: at.toISOString().slice(0, 7),
    updated_at: at,
    ...(gatewayStatus !== undefined && { gateway_status: gatewayStatus }),
  });
  await postPosition(
    trx,
    { ...payment, completedAt: at, gatewayFeeCents },
    {
      reference: `payment:${payment.reference}`,
      kind: 'payment',
      description: `Payment of ${payment.reference}`,
      occurredAt: at,
      evenIfNothingMoves: true,
      ...(payment.grossCents === 0 && {
        details: { fundedBy: 'expert', reason: 'The price was 0, and so is each part.' },
      }),
    },
  );
  await publishPayment(strapi, 'payment.succeeded', { payment: { ...payment, paymentMethod }, occurredAt: at });
}

/** Tells others what became of a payment. A payment without a booking is nobody's business. */
export async function publishPayment(
  strapi: Core.Strapi,
  type: 'payment.succeeded' | 'payment.canceled' | 'payment.failed',
  { payment, occurredAt, ...more }: { payment: PaymentRecord; occurredAt: Date; failureReason?: string },
): Promise<void> {
  if (!payment.bookingDocumentId) return;
  const facts: BillingEvents['payment.succeeded'] = {
    bookingId: payment.bookingDocumentId,
    paymentDocumentId: payment.documentId,
    intentId: payment.externalId,
    amountCents: payment.grossCents,
    currency: payment.currency,
    paymentMethod: payment.paymentMethod,
    occurredAt: occurredAt.toISOString(),
  };
  await publishEvent(strapi, { type, key: payment.bookingDocumentId, payload: { ...facts, ...more } });
}
