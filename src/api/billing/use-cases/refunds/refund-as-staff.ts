import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { writeAudit } from '../../../system/public';
import type { RefundPaymentInput, RequestedRefund } from '../../contracts/payments';
import { REFUND } from '../../store/refund-record';
import { recordPriorPayment } from '../payments/record-prior-payment';
import { refundPayment } from './refund-payment';

/** A refund that a member of staff decides on; the same as any other, and on record with who made it and why. */
export async function refundAsStaff(strapi: Core.Strapi, input: RefundPaymentInput): Promise<RequestedRefund> {
  return joinTransaction(strapi, async () => {
    await recordPriorPayment(strapi, input);
    const refund = await refundPayment(strapi, input);
    await writeAudit(strapi, {
      action: 'payment.refund_requested',
      targetType: REFUND,
      targetDocumentId: refund.refundDocumentId,
      after: { amountCents: input.amountCents, bookingDocumentId: input.bookingDocumentId },
      reason: input.reason,
    });
    return refund;
  });
}
