import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import type { PaymentState } from '../../contracts/payments';
import { publishPayment } from './complete-payment';
import { lockPayment, moveUnpaid, PAYMENT_TABLE } from '../../store/payment-record';

/** The gateway will not take this payment at all (amount, currency, account): staff must look at it. */
export async function refuseIntent(strapi: Core.Strapi, documentId: string, reason: string): Promise<PaymentState> {
  return joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { document_id: documentId });
    if (!payment || payment.externalId || payment.status !== 'pending') return payment?.status ?? 'failed';
    const occurredAt = now(strapi);
    await moveUnpaid(trx(PAYMENT_TABLE).where({ id: payment.id }), 'decline', {
      failure_reason: reason.slice(0, 255),
      requires_manual_review: true,
      processed_at: occurredAt,
      updated_at: occurredAt,
    });
    await publishPayment(strapi, 'payment.failed', { payment, occurredAt, failureReason: reason });
    return 'failed';
  });
}
