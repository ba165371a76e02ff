import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import { lockPayment, patchPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import { settleEarnings } from '../payments/settle-earnings';
import { heldPosition, postPosition } from './post-position';

const PAYOUT = 'api::billing.payout';
/** Payouts in which the expert has, or soon will have, the money. */
const SENT = ['processing', 'completed'];

export interface ImportedSession {
  bookingDocumentId: string;
  /** When the expert had earned the money; null for a session that is still to come. */
  deliveredAt: Date | null;
}

/**
 * Opens the ledger for the payment of an imported session whose expert has not been paid: the client's money is at the
 * gateway, the expert's part of it is owed. From then on it is refunded, disputed and paid out as any other. What was
 * paid out before the move is closed and has no entries. Repeating it posts nothing.
 * @returns why it cannot be done, in a sentence; null where it is done or there is nothing to do
 */
export async function openImportedBalance(
  strapi: Core.Strapi,
  { bookingDocumentId, deliveredAt }: ImportedSession,
): Promise<string | null> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: bookingDocumentId });
    if (!payment) return 'It counts as paid, and there is no payment of it.';
    if ((await heldPosition(trx, payment)).length > 0) return null;
    if (await isPaidOut(strapi, bookingDocumentId)) return null;
    const consultantPayoutCents = payment.grossCents - payment.platformFeeCents - payment.taxCents;
    const obstacle = await obstacleOf(trx, payment, consultantPayoutCents);
    if (obstacle !== null) return obstacle;
    await patchPayment(trx, payment, { consultant_payout_cents: consultantPayoutCents });
    await postPosition(
      trx,
      { ...payment, consultantPayoutCents: consultantPayoutCents as PaymentRecord['consultantPayoutCents'] },
      {
        reference: `opening:${payment.reference}`,
        kind: 'opening_balance',
        description: `${payment.reference} was paid before the move`,
        occurredAt: now(strapi),
      },
    );
    if (deliveredAt) await settleEarnings(strapi, { bookingDocumentId, deliveredAt });
    return null;
  });
}

/** Whether a payout of the source names the payment, or the session among those that it pays. */
async function isPaidOut(strapi: Core.Strapi, bookingDocumentId: string): Promise<boolean> {
  const sent = { payoutStatus: { $in: SENT } };
  const named = { where: { bookingDocumentId, transactionType: 'booking_payment', payout: sent } };
  const paid = { where: { sessions: { documentId: bookingDocumentId }, ...sent } };
  if ((await rowsOf(strapi, 'api::billing.payment-transaction').count(named)) > 0) return true;
  return (await rowsOf(strapi, PAYOUT).count(paid)) > 0;
}

async function obstacleOf(
  trx: Knex.Transaction,
  payment: PaymentRecord,
  consultantPayoutCents: number,
): Promise<string | null> {
  if (payment.status !== 'completed' || payment.completedAt === null)
    return 'It counts as paid, and its payment does not say since when.';
  if (payment.consultantDocumentId === '') return 'Its payment names no expert.';
  if (consultantPayoutCents < 0) return 'Fee and tax of its payment are more than what was paid.';
  const refund = (await trx(PAYMENT_TABLE)
    .where({ booking_document_id: payment.bookingDocumentId, transaction_type: 'refund' })
    .whereNot({ transaction_status: 'failed' })
    .first('id')) as unknown;
  return refund ? 'A part of its payment was paid back before the move.' : null;
}
