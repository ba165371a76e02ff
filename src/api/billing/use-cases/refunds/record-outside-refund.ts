import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import { leftOfPayment, lockPayment, patchPayment } from '../../store/payment-record';
import { patchRefund } from '../../store/refund-record';
import { heldPosition } from '../ledger/post-position';
import { refreshPaidStatus } from '../payments/refresh-paid-status';
import { allocationOf } from './publish-refund';
import { writeRefund } from './write-refund';

/**
 * Notes what the old system paid back after the payment had opened in the ledger here: it counts as a refund, so that it
 * is not paid twice and the expert does not keep it. Nobody is told, the old system did. Repeating it changes nothing.
 * @param refundedCents all that went back, in hundredths
 */
export async function recordOutsideRefund(
  strapi: Core.Strapi,
  { bookingDocumentId, refundedCents }: { bookingDocumentId: string; refundedCents: number },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: bookingDocumentId });
    if (!payment?.completedAt || (await heldPosition(trx, payment)).length === 0) return;
    const amountCents = Math.min(refundedCents - payment.refundReservedCents, leftOfPayment(payment));
    if (amountCents <= 0) return;
    const at = now(strapi);
    const documentId = await writeRefund(strapi, {
      payment,
      amountCents,
      reason: 'paid_back_in_the_old_system',
      idempotencyKey: `outside:${bookingDocumentId}:${refundedCents}`,
      refundStatus: 'succeeded',
    });
    await patchRefund(trx, { documentId }, { completed_at: at });
    await patchPayment(trx, payment, { refund_reserved_cents: payment.refundReservedCents + amountCents });
    const after = await refreshPaidStatus(strapi, trx, {
      payment,
      reference: `refund:${payment.reference}:${refundedCents}`,
      kind: 'refund',
      description: `${payment.reference} was paid back in the old system`,
    });
    await patchRefund(trx, { documentId }, allocationOf({ amountCents }, after.entries));
  });
}
