import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { GatewayRefund, GatewayRefundStatus } from '../../../../integrations/payments/port';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { refundStates, type RefundTransition } from '../../domain/refunds/refund-states';
import { refreshPaidStatus } from '../payments/refresh-paid-status';
import { isHeldByBank } from '../../store/payment-facts';
import { lockPayment, PAYMENT_TABLE, type PaymentRecord } from '../../store/payment-record';
import {
  findRefund,
  lockRefund,
  moveRefunds,
  patchRefund,
  refundRow,
  type RefundRecord,
} from '../../store/refund-record';
import { allocationOf, publishRefund } from './publish-refund';
import { oweAgain } from './retry-refund';
import { writeRefund } from './write-refund';

/** The metadata that tells which of our refunds a refund at the gateway is. */
export const REFUND_METADATA = 'refund_id';

const MADE_AT_GATEWAY = 'made_at_gateway';

type Ending = Extract<RefundTransition, 'succeed' | 'fail' | 'cancel'>;

/** What a report says that became of a refund; one that is pending is where it was. */
const ENDINGS: Record<GatewayRefundStatus, Ending | null> = {
  pending: null,
  succeeded: 'succeed',
  failed: 'fail',
  canceled: 'cancel',
};

/**
 * Brings our refund to where the gateway says that it is, with ledger and events in the same transaction. It only
 * moves forward. A refund that was made at the gateway itself, without us, is taken over. False when its payment is
 * not known (yet).
 */
export async function applyRefund(strapi: Core.Strapi, reported: GatewayRefund): Promise<boolean> {
  return joinTransaction(strapi, async (trx) => {
    // The payment is locked first everywhere, so that no two transactions wait for each other.
    const payment = await lockPayment(strapi, trx, { external_transaction_id: reported.intentId });
    if (!payment?.completedAt) return false;
    const refund = await refundOf(strapi, trx, { payment, reported });
    if (!refund) return false;
    await patchRefund(trx, refund, { external_refund_id: reported.id });
    const ending = ENDINGS[reported.status];
    if (ending) await endRefund(strapi, trx, { payment, refund, ending, failureReason: reported.failureReason });
    return true;
  });
}

/** Ends a refund that the gateway refused: the money stays, and can be refunded again. */
export async function failRefund(strapi: Core.Strapi, refundDocumentId: string, failureReason: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const found = await findRefund(trx, { document_id: refundDocumentId });
    const payment = found && (await lockPayment(strapi, trx, { document_id: found.paymentDocumentId }));
    const refund = payment && (await lockRefund(strapi, trx, { document_id: refundDocumentId }));
    if (!refund) return;
    await endRefund(strapi, trx, { payment, refund, ending: 'fail', failureReason });
  });
}

async function refundOf(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, reported }: { payment: PaymentRecord; reported: GatewayRefund },
): Promise<RefundRecord | null> {
  const known = await lockRefund(strapi, trx, { external_refund_id: reported.id });
  if (known) return known;
  const named = reported.metadata[REFUND_METADATA];
  if (named) return lockRefund(strapi, trx, { document_id: named });
  const documentId = await writeRefund(strapi, {
    payment,
    amountCents: reported.amountCents,
    reason: MADE_AT_GATEWAY,
    idempotencyKey: `gateway:${reported.id}`,
    externalRefundId: reported.id,
  });
  await changeReserved(trx, payment, reported.amountCents);
  return lockRefund(strapi, trx, { document_id: documentId });
}

interface Ended {
  payment: PaymentRecord;
  refund: RefundRecord;
  ending: Ending;
  failureReason: string | null;
}

async function endRefund(strapi: Core.Strapi, trx: Knex.Transaction, ended: Ended): Promise<void> {
  const { payment, refund, ending } = ended;
  // What finance has paid by hand stays paid, however often the gateway tells that it could not.
  if (refund.isPaidByHand || !refundStates.move(refund.status, ending).ok) return;
  const at = now(strapi);
  const failureReason = ended.failureReason?.slice(0, 255) ?? null;
  const columns = { failure_reason: failureReason, completed_at: at, updated_at: at };
  await moveRefunds(refundRow(trx, refund), ending, columns);
  const hasFailed = ending !== 'succeed';
  if (hasFailed) await changeReserved(trx, payment, -refund.amountCents);
  const after = await refreshPaidStatus(strapi, trx, {
    payment,
    reference: hasFailed ? `refund-failed:${refund.reference}` : `refund:${refund.reference}`,
    kind: hasFailed ? 'refund_failed' : 'refund',
    description: hasFailed ? `Refund ${refund.reference} came back` : `Refund ${refund.reference}: ${refund.reason}`,
  });
  if (!hasFailed) await patchRefund(trx, refund, allocationOf(refund, after.entries));
  const isRetried = hasFailed && (await waitsForBank(strapi, trx, { payment, refund }));
  await publishRefund(strapi, { ...after, payment, refund, ...(hasFailed && { failureReason, isRetried }) });
}

/** A gateway takes refunds back that a chargeback overtakes: what they owed waits for its end. */
async function waitsForBank(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, refund }: { payment: PaymentRecord; refund: RefundRecord },
): Promise<boolean> {
  if (refund.reason === MADE_AT_GATEWAY || !(await isHeldByBank(trx, payment))) return false;
  return (await oweAgain(strapi, trx, { payment, refund })) !== null;
}

/** A refund made at the gateway may come on top of one of ours that it will refuse: no more than all is reserved. */
async function changeReserved(trx: Knex.Transaction, payment: PaymentRecord, cents: number): Promise<void> {
  const most = Math.max(payment.refundReservedCents, payment.grossCents - payment.disputeLostCents);
  const reserved = Math.max(0, Math.min(most, payment.refundReservedCents + cents));
  await trx(PAYMENT_TABLE).where({ document_id: payment.documentId }).update({ refund_reserved_cents: reserved });
}
