import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../../integrations/payments/gateways';
import type { GatewayRefund, PaymentGateway } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { ON_THEIR_WAY } from '../../domain/refunds/refund-states';
import { isByHand, PAY_BY_HAND } from '../../store/by-hand';
import { isHeldByBank } from '../../store/payment-facts';
import { findPayment, lockPayment } from '../../store/payment-record';
import { findRefund, lockRefund, moveRefunds, refundRow, type RefundRecord } from '../../store/refund-record';
import { applyDispute } from '../disputes/apply-dispute';
import { applyRefund, failRefund, REFUND_METADATA } from './apply-refund';
import { roundRefund } from './round-refund';

/**
 * Sends a refund to the gateway. One that may have been sent before is looked up first and only sent, under the same
 * key, when the gateway does not know it. One whose money a bank holds meanwhile waits. Calls the network: never in a
 * transaction.
 * @throws GatewayError while the outcome is open; call it again
 */
export async function submitRefund(strapi: Core.Strapi, refundDocumentId: string): Promise<void> {
  const knex = strapi.db.connection;
  const stored = await findRefund(knex, { document_id: refundDocumentId });
  if (!stored || !isOnItsWay(stored)) return;
  const refund = await roundRefund(strapi, stored);
  if (refund.amountCents === 0) return failRefund(strapi, refund.documentId, 'It was less than can be paid.');
  const payment = await findPayment(knex, { document_id: refund.paymentDocumentId });
  if (payment && isByHand(strapi, payment)) return failRefund(strapi, refund.documentId, PAY_BY_HAND);
  if (!payment?.externalId) throw new AppError('misconfigured', 'A refund needs the intent that was paid.');
  const gateway = gatewayNamed(strapi, payment.gateway);
  const known = refund.status === 'pending' ? null : await lookUp(gateway, refund, payment.externalId);
  if (known) return void (await applyRefund(strapi, known));

  const sent = await setOut(strapi, refund);
  if (!sent) return;
  try {
    await applyRefund(strapi, await send(gateway, sent, payment.externalId));
  } catch (error) {
    if (!isGatewayError(error)) throw error;
    if (error.outcome === 'refused') {
      return askForDisputes(strapi, gateway, { refund: sent, intentId: payment.externalId, refusal: error.message });
    }
    const transition = error.outcome === 'unknown' ? 'time_out' : 'postpone';
    await moveRefunds(refundRow(knex, sent), transition, { failure_reason: error.message.slice(0, 255) });
    throw error;
  }
}

function isOnItsWay({ status }: RefundRecord): boolean {
  return ON_THEIR_WAY.includes(status);
}

/** The refund as it is sent, marked so; null when it waits, since a dispute was opened, or is over by now. */
function setOut(strapi: Core.Strapi, { documentId, paymentDocumentId }: RefundRecord): Promise<RefundRecord | null> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: paymentDocumentId });
    const refund = await lockRefund(strapi, trx, { document_id: documentId });
    if (!payment || !refund || !isOnItsWay(refund)) return null;
    const isHeld = await isHeldByBank(trx, payment);
    await moveRefunds(refundRow(trx, refund), isHeld ? 'hold' : 'send', { updated_at: now(strapi) });
    return isHeld ? null : refund;
  });
}

/**
 * A refusal may mean that a bank holds the money, or gave it to the client, and that we have not heard: the refund waits
 * while the disputes are looked up. If none accounts for it, the gateway will not pay this back, and staff must see to it.
 */
async function askForDisputes(
  strapi: Core.Strapi,
  gateway: PaymentGateway,
  { refund, intentId, refusal }: { refund: RefundRecord; intentId: string; refusal: string },
): Promise<void> {
  const knex = strapi.db.connection;
  await moveRefunds(refundRow(knex, refund), 'refuse', {
    failure_reason: refusal.slice(0, 255),
    // What the gateway answered under this key, it would answer again.
    attempt: refund.attempt + 1,
    updated_at: now(strapi),
  });
  for (const dispute of await gateway.disputesOf(intentId)) await applyDispute(strapi, dispute);
  const isHeld = await joinTransaction(strapi, (trx) => isHeldByBank(trx, { documentId: refund.paymentDocumentId }));
  const after = await findRefund(knex, { document_id: refund.documentId });
  if (after?.status === 'waiting' && !isHeld) await failRefund(strapi, refund.documentId, refusal);
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

function keyOf({ documentId, attempt }: RefundRecord): string {
  return attempt === 0 ? `refund-${documentId}` : `refund-${documentId}-${attempt}`;
}
