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
  const sums = {
    refundedCents: sum(refunds(), 'amount_cents'),
    refundedByHandCents: sum(refunds().where({ paid_by_hand: true }), 'amount_cents'),
    disputesLostCents: sum(disputes().where({ dispute_status: 'lost' }), 'coalesce(lost_cents, amount_cents)'),
    disputesOpenCents: sum(disputes().whereIn('dispute_status', OPEN_DISPUTES), 'amount_cents'),
    transferredCents: sum(sentPayouts(trx, payment), 'gross_amount_cents - refunded_cents'),
  };
  type Sums = Record<keyof typeof sums, unknown>;
  const [found] = (await trx.select(Object.entries(sums).map(([name, query]) => query.as(name)))) as [Sums];
  return {
    consultantDocumentId: payment.consultantDocumentId,
    currency: payment.currency,
    isPaid: payment.completedAt !== null,
    platformFeeCents: payment.platformFeeCents,
    consultantPayoutCents: payment.consultantPayoutCents,
    taxCents: payment.taxCents,
    gatewayFeeCents: payment.gatewayFeeCents,
    refundedCents: toCents(found.refundedCents),
    refundedByHandCents: toCents(found.refundedByHandCents),
    disputesLostCents: toCents(found.disputesLostCents),
    disputesOpenCents: toCents(found.disputesOpenCents),
    earningsReleased: payment.earningsReleasedAt !== null,
    transferredCents: toCents(found.transferredCents),
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

/** As a part of a selection. */
const sum = (query: Knex.QueryBuilder, expression: string): Knex.QueryBuilder =>
  query.select(query.client.raw(`coalesce(sum(${expression}), 0)`));
