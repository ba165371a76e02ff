import type { Knex } from 'knex';
import { toCents } from '../../../shared/money/cents';
import { OPEN_DISPUTES } from '../domain/disputes/dispute-states';
import type { PaymentFacts } from '../domain/ledger/position';
import { PAYMENT_TABLE, type PaymentRecord } from './payment-record';

export const REFUND_TABLE = 'billing_refunds';
export const DISPUTE_TABLE = 'billing_disputes';

/** What is known of a payment's money, from the rows that stand for it. */
export async function paymentFacts(trx: Knex.Transaction, payment: PaymentRecord): Promise<PaymentFacts> {
  const of = { transaction_document_id: payment.documentId };
  const refunds = () => trx(REFUND_TABLE).where(of).where({ refund_status: 'succeeded' });
  const disputes = () => trx(DISPUTE_TABLE).where(of).where({ stage: 'chargeback' });
  return {
    consultantDocumentId: payment.consultantDocumentId,
    currency: payment.currency,
    isPaid: payment.completedAt !== null,
    platformFeeCents: payment.platformFeeCents,
    consultantPayoutCents: payment.consultantPayoutCents,
    taxCents: payment.taxCents,
    gatewayFeeCents: payment.gatewayFeeCents,
    refundedCents: await sum(refunds(), 'amount_cents'),
    refundedByHandCents: await sum(refunds().where({ paid_by_hand: true }), 'amount_cents'),
    disputesLostCents: await sum(disputes().where({ dispute_status: 'lost' }), 'coalesce(lost_cents, amount_cents)'),
    disputesOpenCents: await sum(disputes().whereIn('dispute_status', OPEN_DISPUTES), 'amount_cents'),
    earningsReleased: payment.earningsReleasedAt !== null,
    transferredCents: await sum(sentPayouts(trx, payment), 'gross_amount_cents - refunded_cents'),
  };
}

/** Whether a chargeback about the payment is open: no gateway refunds anything of it until it is decided. */
export async function isHeldByBank(trx: Knex, { documentId }: Pick<PaymentRecord, 'documentId'>): Promise<boolean> {
  const open = (await trx(DISPUTE_TABLE)
    .where({ transaction_document_id: documentId, stage: 'chargeback' })
    .whereIn('dispute_status', OPEN_DISPUTES)
    .first('id')) as unknown;
  return open !== undefined;
}

/** Payouts that left; what the expert's account gave back counts as refunded there. */
function sentPayouts(trx: Knex.Transaction, { documentId }: PaymentRecord): Knex.QueryBuilder {
  return trx(PAYMENT_TABLE)
    .where({ parent_document_id: documentId, transaction_type: 'payout' })
    .whereNotNull('completed_at');
}

async function sum(query: Knex.QueryBuilder, expression: string): Promise<number> {
  const row = (await query.first(query.client.raw(`coalesce(sum(${expression}), 0) as total`))) as { total: unknown };
  return toCents(row.total);
}
