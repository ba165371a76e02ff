import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../../shared/time/clock';
import { refundStates } from '../../domain/refunds/refund-states';
import { settleWaiting } from '../../domain/refunds/settle-waiting';
import { isHeldByBank, REFUND_TABLE } from '../../store/payment-facts';
import { PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import { moveRefunds, patchRefund, refundRow, refundsOf } from '../../store/refund-record';
import { sendRefund } from './promise-refund';
import { writeRefund } from './write-refund';

/**
 * A dispute is lost: the client has got so much from the bank, and refunds that waited for it, or had not set out, pay
 * only the rest. One of which nothing is left is settled. Call it with the payment locked.
 */
export async function settleWaitingRefunds(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, lostCents }: { payment: PaymentRecord; lostCents: number },
): Promise<void> {
  const at = now(strapi);
  const waiting = await refundsOf(trx, payment.documentId, refundStates.from('settle'));
  for (const { documentId, returnedCents, leftCents } of settleWaiting(waiting, lostCents)) {
    const columns = {
      amount_cents: leftCents,
      returned_by_bank_cents: trx.raw('coalesce(returned_by_bank_cents, 0) + ?', [returnedCents]),
      updated_at: at,
    };
    if (leftCents > 0) await patchRefund(trx, { documentId }, columns);
    else {
      const moved = await moveRefunds(refundRow(trx, { documentId }), 'settle', { ...columns, completed_at: at });
      // Its sending has just come to an unknown end: it is looked up first.
      if (moved === 0) continue;
    }
    await changeReserved(trx, payment, -returnedCents);
  }
}

/** A lost dispute is decided otherwise after all: what it had settled of refunds is owed again, and waits. */
export async function oweSettledAgain(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, lostCents, key }: { payment: PaymentRecord; lostCents: number; key: string },
): Promise<void> {
  const settled = (await trx(REFUND_TABLE)
    .where({ transaction_document_id: payment.documentId })
    .where('returned_by_bank_cents', '>', 0)
    .orderBy('id', 'desc')
    .select('document_id', 'returned_by_bank_cents', 'reason')) as Record<string, unknown>[];
  let left = lostCents;
  for (const row of settled) {
    const documentId = String(row.document_id);
    const amountCents = Math.min(left, Number(row.returned_by_bank_cents));
    if (amountCents === 0) return;
    left -= amountCents;
    await patchRefund(
      trx,
      { documentId },
      { returned_by_bank_cents: Number(row.returned_by_bank_cents) - amountCents },
    );
    const idempotencyKey = `again:${key}:${documentId}`;
    const reason = String(row.reason ?? '');
    await writeRefund(strapi, { payment, amountCents, reason, idempotencyKey, refundStatus: 'waiting' });
    await changeReserved(trx, payment, amountCents);
  }
}

/** Sends what waited, once no bank holds money of the payment any more. Call it with the payment locked. */
export async function resumeWaitingRefunds(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  payment: PaymentRecord,
): Promise<void> {
  if (await isHeldByBank(trx, payment)) return;
  for (const { documentId } of await refundsOf(trx, payment.documentId, refundStates.from('resume'))) {
    const columns = { failure_reason: null, updated_at: now(strapi) };
    const moved = await moveRefunds(refundRow(trx, { documentId }), 'resume', columns);
    if (moved > 0) await sendRefund(strapi, documentId);
  }
}

async function changeReserved(trx: Knex.Transaction, payment: PaymentRecord, cents: number): Promise<void> {
  await trx(PAYMENT_TABLE)
    .where({ document_id: payment.documentId })
    .update({ refund_reserved_cents: trx.raw('refund_reserved_cents + ?', [cents]) });
}
