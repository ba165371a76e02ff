import type { Core } from '@strapi/strapi';
import { settings } from '../../../../shared/config/settings';
import { joinTransaction } from '../../../../shared/database/transaction';
import { enqueueJob } from '../../../../shared/jobs/queue';
import { now } from '../../../../shared/time/clock';
import { postPosition } from '../ledger/post-position';
import { lockPayment, patchPayment } from '../../store/payment-record';

export const RELEASE_EARNINGS_TASK = 'billing.release-earnings';
const DAY_MS = 86_400_000;

/**
 * The expert has earned what is left of the payment (session delivered, client did not show up, late cancellation):
 * it becomes payable when the hold period is over. `deliveredAt` starts the period. Repeating it changes nothing.
 */
export async function settleEarnings(
  strapi: Core.Strapi,
  { bookingDocumentId, deliveredAt }: { bookingDocumentId: string; deliveredAt: Date },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: bookingDocumentId });
    if (!payment || payment.earningsDueAt) return;
    const dueAt = new Date(deliveredAt.getTime() + settings(strapi).money.earningsHoldDays * DAY_MS);
    await patchPayment(trx, payment, { earnings_due_at: dueAt, updated_at: now(strapi) });
    await enqueueJob(strapi, {
      task: RELEASE_EARNINGS_TASK,
      payload: { paymentDocumentId: payment.documentId },
      key: `${RELEASE_EARNINGS_TASK}:${payment.documentId}`,
      runAt: dueAt,
    });
  });
}

/** Makes earnings payable whose hold period is over; what is in dispute stays frozen. */
export async function releaseEarnings(strapi: Core.Strapi, paymentDocumentId: string): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: paymentDocumentId });
    const at = now(strapi);
    if (!payment?.completedAt || payment.earningsReleasedAt) return;
    if (!payment.earningsDueAt || payment.earningsDueAt > at) return;
    await patchPayment(trx, payment, { earnings_released_at: at, updated_at: at });
    await postPosition(
      trx,
      { ...payment, earningsReleasedAt: at },
      {
        reference: `earnings:${payment.reference}`,
        kind: 'earnings_payable',
        description: `Earnings of ${payment.reference} are due`,
        occurredAt: at,
      },
    );
  });
}
