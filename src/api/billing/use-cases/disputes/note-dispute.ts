import type { Knex } from 'knex';
import type { GatewayDispute } from '../../../../integrations/payments/port';
import { OPEN_DISPUTES, phaseOf, type DisputeStanding } from '../../domain/disputes/dispute-states';
import { DISPUTE_TABLE } from '../../store/payment-facts';
import { patchPayment, type PaymentRecord } from '../../store/payment-record';

/**
 * What a dispute contests and cost, in the payment's currency. A bank that counts in another one is taken to contest
 * all that is left: the ledger adds no euros to yen, and staff look at it.
 */
export function contestedAmounts(
  payment: PaymentRecord,
  { amountCents, lostCents, currency }: Pick<GatewayDispute, 'amountCents' | 'lostCents' | 'currency'>,
): { amountCents: number; lostCents: number } {
  if (currency === payment.currency) return { amountCents, lostCents };
  const left = Math.max(0, payment.grossCents - payment.refundedCents);
  return { amountCents: left, lostCents: lostCents > 0 ? left : 0 };
}

/** What a payment says of its disputes: the gravest that is open, or that one was lost. */
export async function noteDispute(
  trx: Knex.Transaction,
  payment: PaymentRecord,
  { reason, currency, amountCents }: GatewayDispute,
): Promise<void> {
  const rows = (await trx(DISPUTE_TABLE)
    .where({ transaction_document_id: payment.documentId })
    .select('stage', 'dispute_status as status')) as DisputeStanding[];
  const weighs = rows.filter((row) => OPEN_DISPUTES.includes(row.status) || phaseOf(row) === 'lost');
  const isChargeback = weighs.some(({ stage }) => stage === 'chargeback');
  await patchPayment(trx, payment, {
    dispute_status: isChargeback ? 'chargeback' : weighs.length > 0 ? 'inquiry' : 'none',
    ...(weighs.length > 0 && { dispute_reason: reason }),
    ...(currency !== payment.currency && {
      requires_manual_review: true,
      failure_reason: `The bank disputes ${amountCents} hundredths of ${currency}, not ${payment.currency}.`,
    }),
  });
}
