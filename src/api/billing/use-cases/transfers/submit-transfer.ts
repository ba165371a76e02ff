import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isGatewayError } from '../../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../../integrations/payments/gateways';
import type { GatewayTransfer, PaymentGateway } from '../../../../integrations/payments/port';
import { jsonOf } from '../../../../shared/database/row-values';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { findPayment, lockPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import { applyTransfer } from './apply-transfer';
import { payableCents } from './transfer-earnings';
import { findPayout, movePayouts, type Destination } from '../../store/payout-record';

/** The metadata that tells which of our payouts a transfer is. */
const PAYOUT_METADATA = 'payout_id';

/**
 * Sends a payout as a transfer. One that may have been sent before is looked up first. Calls the network: never in a
 * transaction.
 * @throws GatewayError while the outcome is open; call it again
 */
export async function submitTransfer(strapi: Core.Strapi, payoutDocumentId: string): Promise<void> {
  const knex = strapi.db.connection;
  const payout = await findPayout(knex, { document_id: payoutDocumentId });
  if (!payout || payout.completedAt || payout.status === 'failed') return;
  const payment = await findPayment(knex, { document_id: payout.parentDocumentId ?? '' });
  if (!payment) throw new AppError('misconfigured', 'A payout needs the payment that its money comes from.');
  const gateway = gatewayNamed(strapi, payout.gateway);
  const known = payout.status === 'pending' ? null : await gateway.findTransfer(payment.reference, keyOf(payout));
  if (known) return applyTransfer(strapi, payout.documentId, known);

  if (!(await setOut(strapi, payout))) return;
  try {
    await applyTransfer(strapi, payout.documentId, await send(strapi, gateway, { payout, payment }));
  } catch (error) {
    if (!isGatewayError(error, 'refused')) throw error;
    await fail(knex, payout, { reason: error.message, at: now(strapi) });
  }
}

/**
 * Marks a payout as sent; false when it is over by now, or when what it would send was frozen by a dispute, or went back,
 * since it was asked for.
 */
function setOut(strapi: Core.Strapi, payout: PaymentRecord): Promise<boolean> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: payout.parentDocumentId ?? '' });
    const at = now(strapi);
    if (!payment || (await payableCents(trx, payment)) < payout.grossCents) {
      const reason = 'The earnings are not due any more: they are disputed, or went back to the client.';
      await fail(trx, payout, { reason, at });
      return false;
    }
    return (
      (await movePayouts(trx(PAYMENT_TABLE).where({ id: payout.id }), 'send', {
        intent_requested_at: at,
        updated_at: at,
      })) > 0
    );
  });
}

async function fail(knex: Knex, { id }: PaymentRecord, { reason, at }: { reason: string; at: Date }): Promise<void> {
  await movePayouts(knex(PAYMENT_TABLE).where({ id }), 'fail', {
    failure_reason: reason.slice(0, 255),
    requires_manual_review: true,
    updated_at: at,
  });
}

async function send(
  strapi: Core.Strapi,
  gateway: PaymentGateway,
  { payout, payment }: { payout: PaymentRecord; payment: PaymentRecord },
): Promise<GatewayTransfer> {
  const row = (await strapi.db.connection(PAYMENT_TABLE).where({ id: payout.id }).first('gateway_response')) as {
    gateway_response: unknown;
  };
  return gateway.createTransfer({
    destination: jsonOf<Destination>(row.gateway_response).gatewayAccountId,
    group: payment.reference,
    amountCents: payout.grossCents,
    currency: payout.currency,
    idempotencyKey: keyOf(payout),
    metadata: { [PAYOUT_METADATA]: payout.documentId },
  });
}

function keyOf({ documentId }: PaymentRecord): string {
  return `payout-${documentId}`;
}
