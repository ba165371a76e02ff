import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { toCents } from '../../../../shared/money/cents';
import { isWhole, nearestWhole, roundToCurrency } from '../../../../shared/money/currency';
import { now } from '../../../../shared/time/clock';
import { writeAudit } from '../../../system/public';
import { lockPayment, patchPayment } from '../../store/payment-record';
import { lockRefund, patchRefund, REFUND, type RefundRecord } from '../../store/refund-record';

/**
 * Mends a refund that was promised before amounts had to be whole, and that no gateway can take: 1,393.26 yen become
 * 1,393, never more than is left, and what is not sent can be refunded again. On record. The refund as it is then.
 */
export async function roundRefund(strapi: Core.Strapi, stored: RefundRecord): Promise<RefundRecord> {
  if (isWhole(stored.amountCents, stored.currency)) return stored;
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: stored.paymentDocumentId });
    const refund = await lockRefund(strapi, trx, { document_id: stored.documentId });
    if (!payment || !refund || isWhole(refund.amountCents, refund.currency)) return refund ?? stored;
    const promisedElsewhere = payment.refundReservedCents - refund.amountCents;
    const most = nearestWhole(payment.grossCents - promisedElsewhere, refund.currency).below;
    const amountCents = Math.min(most, roundToCurrency(toCents(refund.amountCents), refund.currency));
    await patchRefund(trx, refund, { amount_cents: amountCents, updated_at: now(strapi) });
    await patchPayment(trx, payment, { refund_reserved_cents: promisedElsewhere + amountCents });
    await writeAudit(strapi, {
      action: 'refund.rounded',
      targetType: REFUND,
      targetDocumentId: refund.documentId,
      before: { amountCents: refund.amountCents },
      after: { amountCents },
      reason: `${refund.currency} has no smaller unit.`,
    });
    return { ...refund, amountCents };
  });
}
