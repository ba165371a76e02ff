import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { writeAudit } from '../../../system/public';
import type { RequestedRefund } from '../../contracts/payments';
import { FAILED } from '../../domain/refunds/refund-states';
import { lockPayment, type PaymentRecord } from '../../store/payment-record';
import { findRefund, lockRefund, patchRefund, REFUND, type RefundRecord } from '../../store/refund-record';
import { oweRefund } from './owe-refund';

/**
 * Sends again what a refund that failed has left owing; while a bank holds the money it waits. On record.
 * @throws AppError `not_found`, `conflict` for a refund that did not fail or was seen to before, `rule_refused` when the
 * client has got everything back
 */
export async function retryRefund(strapi: Core.Strapi, refundDocumentId: string): Promise<RequestedRefund> {
  return joinTransaction(strapi, async (trx) => {
    const { payment, refund } = await lockFailedRefund(strapi, trx, refundDocumentId);
    const retried = await oweAgain(strapi, trx, { payment, refund });
    if (!retried) throw new AppError('rule_refused', 'The client has got everything back already.');
    await writeAudit(strapi, {
      action: 'refund.retried',
      targetType: REFUND,
      targetDocumentId: refundDocumentId,
      after: { ...retried },
    });
    return retried;
  });
}

/**
 * A refund in the place of one that failed, under a key of its own: the gateway answers the old one with its failure for
 * ever. Null when the client has got everything back. Call it with both locked.
 */
export async function oweAgain(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { payment, refund }: { payment: PaymentRecord; refund: RefundRecord },
): Promise<RequestedRefund | null> {
  const owed = await oweRefund(strapi, {
    bookingDocumentId: payment.bookingDocumentId ?? '',
    amountCents: refund.amountCents,
    reason: refund.reason,
    idempotencyKey: `retry:${refund.documentId}`,
  });
  if (owed) {
    await patchRefund(trx, refund, { retried_by_document_id: owed.refundDocumentId, updated_at: now(strapi) });
  }
  return owed;
}

/**
 * A refund that failed and that nobody has seen to yet, locked with its payment until the transaction ends.
 * @throws AppError `not_found`, `conflict`
 */
export async function lockFailedRefund(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  refundDocumentId: string,
): Promise<{ payment: PaymentRecord; refund: RefundRecord }> {
  const found = await findRefund(trx, { document_id: refundDocumentId });
  const payment = found && (await lockPayment(strapi, trx, { document_id: found.paymentDocumentId }));
  const refund = payment && (await lockRefund(strapi, trx, { document_id: refundDocumentId }));
  if (!refund) throw new AppError('not_found', 'There is no such refund.');
  if (!FAILED.includes(refund.status)) {
    throw new AppError('conflict', `This refund is ${refund.status}; only one that failed is seen to by hand.`);
  }
  if (refund.retriedByDocumentId) throw new AppError('conflict', 'This refund was sent again already.');
  return { payment, refund };
}
