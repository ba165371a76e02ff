import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { enqueueOutbox } from '../../../system/public';
import { overpaid, type PaymentFacts } from '../../domain/ledger/position';
import { patchPayment, type PaymentRecord } from '../../store/payment-record';
import { PAYMENT_CHANNEL } from '../refunds/promise-refund';
import { payoutsOf } from '../../store/payout-record';

/**
 * A refund or lost dispute does not call back what the expert was sent: this does, newest transfer first, for as much
 * as is no longer theirs and not being called back already. While a dispute is open the money stays where it is.
 */
export async function recallTransfers(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, facts }: { payment: PaymentRecord; facts: PaymentFacts },
): Promise<void> {
  if (facts.transferredCents === 0) return;
  const payouts = (await payoutsOf(trx, payment)).filter(({ completedAt }) => completedAt).reverse();
  const underWay = payouts.reduce((sum, payout) => sum + payout.refundReservedCents - payout.refundedCents, 0);
  let missing = overpaid(facts) - underWay;
  for (const payout of payouts) {
    const amountCents = Math.min(missing, payout.grossCents - payout.refundReservedCents);
    if (amountCents <= 0) continue;
    missing -= amountCents;
    const reserved = payout.refundReservedCents + amountCents;
    await patchPayment(trx, payout, { refund_reserved_cents: reserved });
    await enqueueOutbox(strapi, {
      channel: PAYMENT_CHANNEL,
      kind: 'transfer_reversal',
      payload: { payoutDocumentId: payout.documentId, amountCents, key: `reversal-${payout.documentId}-${reserved}` },
    });
  }
}
