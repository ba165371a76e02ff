import type { Knex } from 'knex';
import { toCents } from '../../../shared/money/cents';
import type { PaymentFacts } from '../domain/ledger/position';
import { PAYMENT_TABLE, type PaymentRecord } from './payment-record';

export const REFUND_TABLE = 'billing_refunds';
export const DISPUTE_TABLE = 'billing_disputes';

/** What is known of a payment's money, from the rows that stand for it. */
export async function paymentFacts(trx: Knex.Transaction, payment: PaymentRecord): Promise<PaymentFacts> {
  const of = { transaction_document_id: payment.documentId };
  const disputes = () => trx(DISPUTE_TABLE).where(of).where({ stage: 'chargeback' });
  return {
    consultantDocumentId: payment.consultantDocumentId,
    currency: payment.currency,
    isPaid: payment.completedAt !== null,
    platformFeeCents: payment.platformFeeCents,
    consultantPayoutCents: payment.consultantPayoutCents,
    taxCents: payment.taxCents,
    gatewayFeeCents: payment.gatewayFeeCents,
    refundedCents: await sum(trx(REFUND_TABLE).where(of).where({ refund_status: 'succeeded' }), 'amount_cents'),
    disputesLostCents: await sum(disputes().where({ dispute_status: 'lost' }), 'amount_cents'),
    disputesOpenCents: await sum(
      disputes().whereIn('dispute_status', ['needs_response', 'under_review']),
      'amount_cents',
    ),
    earningsReleased: payment.earningsReleasedAt !== null,
    transferredCents: await sum(sentPayouts(trx, payment), 'gross_amount_cents - refunded_cents'),
  };
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
