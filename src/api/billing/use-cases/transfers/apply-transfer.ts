import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayTransfer } from '../../../../integrations/payments/port';
import { jsonOf } from '../../../../shared/database/row-values';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { postPosition } from '../ledger/post-position';
import { lockPayment, patchPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import { countPayment, findPayout, lockPayout, movePayouts, type Destination } from '../../store/payout-record';

/** Brings a payout to where the gateway says that its transfer is, and the ledger with it. It only moves forward. */
export async function applyTransfer(
  strapi: Core.Strapi,
  payoutDocumentId: string,
  transfer: GatewayTransfer,
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const key = { document_id: payoutDocumentId };
    const found = await findPayout(trx, key);
    const payment = await lockPayment(strapi, trx, { document_id: found?.parentDocumentId ?? '' });
    const payout = payment && (await lockPayout(strapi, trx, key));
    if (!payout) return;
    if (!payout.completedAt) await complete(strapi, trx, { payment, payout, transfer });
    if (transfer.reversedCents > payout.refundedCents) await reverse(strapi, trx, { payment, payout, transfer });
  });
}

interface Change {
  payment: PaymentRecord;
  payout: PaymentRecord;
  transfer: GatewayTransfer;
}

async function complete(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, payout, transfer }: Change,
): Promise<void> {
  const at = now(strapi);
  await movePayouts(trx(PAYMENT_TABLE).where({ id: payout.id }), 'complete', {
    external_transaction_id: transfer.id,
    processed_at: at,
    completed_at: at,
    accounting_period: at.toISOString().slice(0, 7),
    updated_at: at,
  });
  await postPosition(trx, payment, {
    reference: `transfer:${payout.reference}`,
    kind: 'transfer',
    description: `Transfer of earnings of ${payment.reference}`,
    occurredAt: at,
  });
  const row = (await trx(PAYMENT_TABLE).where({ id: payout.id }).first('gateway_response')) as {
    gateway_response: unknown;
  };
  const { payoutAccountDocumentId } = jsonOf<Destination>(row.gateway_response);
  await countPayment(trx, payoutAccountDocumentId, { cents: payout.grossCents, at });
}

async function reverse(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, payout, transfer }: Change,
): Promise<void> {
  const at = now(strapi);
  const { reversedCents } = transfer;
  await patchPayment(trx, payout, {
    refunded_cents: reversedCents,
    refund_reserved_cents: Math.max(payout.refundReservedCents, reversedCents),
    updated_at: at,
  });
  if (reversedCents >= payout.grossCents) await movePayouts(trx(PAYMENT_TABLE).where({ id: payout.id }), 'call_back');
  await postPosition(trx, payment, {
    reference: `transfer-reversal:${payout.reference}`,
    kind: 'transfer_reversal',
    description: `Called back from the transfer ${payout.reference}`,
    occurredAt: at,
  });
}
