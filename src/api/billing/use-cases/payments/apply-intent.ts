import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayIntent } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import type { PaymentState } from '../../contracts/payments';
import { unpaidStates, type UnpaidTransition } from '../../domain/payments/payment-states';
import { postPosition } from '../ledger/post-position';
import { completePayment, publishPayment } from './complete-payment';
import { lockPayment, moveUnpaid, patchPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';

/** The metadata that tells which payment an intent was made for. */
export const PAYMENT_METADATA = 'payment_id';

/**
 * Brings our payment to where the gateway says that the intent is, with ledger and events in the same transaction. It
 * only moves forward, so a stale or repeated report changes nothing. The payment's state afterwards; null when the
 * intent belongs to none of ours.
 */
export async function applyIntent(strapi: Core.Strapi, intent: GatewayIntent): Promise<PaymentState | null> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await paymentOfIntent(strapi, trx, intent);
    if (!payment) return null;
    if (intent.amountCents !== payment.grossCents || intent.currency !== payment.currency) {
      await patchPayment(trx, payment, {
        requires_manual_review: true,
        failure_reason: `The gateway reports ${intent.amountCents} ${intent.currency}.`,
      });
      return payment.status;
    }
    return report(strapi, trx, { payment, intent });
  });
}

/** The payment by its intent, or, when we died before noting the id, by what the intent says of itself. */
async function paymentOfIntent(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  intent: GatewayIntent,
): Promise<PaymentRecord | null> {
  const known = await lockPayment(strapi, trx, { external_transaction_id: intent.id });
  if (known) return known;
  const named = intent.metadata[PAYMENT_METADATA];
  const payment = named ? await lockPayment(strapi, trx, { document_id: named }) : null;
  if (!payment || payment.externalId) return null;
  await patchPayment(trx, payment, { external_transaction_id: intent.id, updated_at: now(strapi) });
  return { ...payment, externalId: intent.id };
}

interface Report {
  payment: PaymentRecord;
  intent: GatewayIntent;
}

async function report(strapi: Core.Strapi, trx: Knex.Transaction, { payment, intent }: Report): Promise<PaymentState> {
  switch (intent.status) {
    case 'succeeded':
      return succeed(strapi, trx, { payment, intent });
    case 'canceled':
      return move(strapi, trx, { payment, intent, transition: 'cancel' });
    case 'processing':
      return move(strapi, trx, { payment, intent, transition: 'process' });
    case 'requires_payment': {
      const isNews = intent.failure && intent.failure.id !== payment.lastFailureId;
      return isNews ? move(strapi, trx, { payment, intent, transition: 'decline' }) : payment.status;
    }
  }
}

async function succeed(strapi: Core.Strapi, trx: Knex.Transaction, { payment, intent }: Report): Promise<PaymentState> {
  const at = now(strapi);
  const { feeCents: gatewayFeeCents } = intent;
  if (!payment.completedAt) {
    const paymentMethod = intent.paymentMethod === 'card' ? 'credit_card' : payment.gateway;
    const gatewayStatus = intent.rawStatus;
    await completePayment(strapi, trx, { payment, at, paymentMethod, gatewayFeeCents, gatewayStatus });
    return 'completed';
  }
  if (gatewayFeeCents !== payment.gatewayFeeCents) {
    await patchPayment(trx, payment, { gateway_fee_cents: gatewayFeeCents, processing_fee_cents: gatewayFeeCents });
    await postPosition(
      trx,
      { ...payment, gatewayFeeCents },
      {
        reference: `gateway-fee:${payment.reference}`,
        kind: 'gateway_fee',
        description: `Fee of the gateway for ${payment.reference}`,
        occurredAt: at,
      },
    );
  }
  return payment.status;
}

async function move(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, intent, transition }: Report & { transition: UnpaidTransition },
): Promise<PaymentState> {
  if (payment.completedAt) return payment.status;
  const occurredAt = now(strapi);
  const moved = await moveUnpaid(trx(PAYMENT_TABLE).where({ id: payment.id }), transition, {
    gateway_status: intent.rawStatus,
    failure_reason: intent.failure?.message ?? null,
    last_failure_id: intent.failure?.id ?? null,
    processed_at: occurredAt,
    updated_at: occurredAt,
  });
  if (moved === 0) return payment.status;
  const next = unpaidStates.to(transition);
  if (next === 'cancelled') await publishPayment(strapi, 'payment.canceled', { payment, occurredAt });
  if (next === 'failed') {
    const failureReason = intent.failure?.message ?? 'The payment was declined.';
    await publishPayment(strapi, 'payment.failed', { payment, occurredAt, failureReason });
  }
  return next;
}
