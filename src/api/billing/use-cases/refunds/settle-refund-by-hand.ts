import type { Core } from '@strapi/strapi';
import { joinTransaction } from '../../../../shared/database/transaction';
import { AppError } from '../../../../shared/errors/app-error';
import { now } from '../../../../shared/time/clock';
import { writeAudit } from '../../../system/public';
import type { RequestedRefund } from '../../contracts/payments';
import { isHeldByBank } from '../../store/payment-facts';
import { leftOfPayment, patchPayment } from '../../store/payment-record';
import { moveRefunds, patchRefund, REFUND, refundRow } from '../../store/refund-record';
import { refreshPaidStatus } from '../payments/refresh-paid-status';
import { allocationOf, publishRefund } from './publish-refund';
import { lockFailedRefund } from './retry-refund';

/**
 * Notes that finance has paid a refund by other means than the gateway, which could not carry it out. It counts as any
 * other refund; the money came from the platform's account at a bank. On record.
 * @throws AppError `not_found`, `conflict` for a refund that did not fail or was sent again, `rule_refused` while a bank
 * may give the client the money, `refund_exceeds_paid`
 */
export async function settleRefundByHand(
  strapi: Core.Strapi,
  { refundDocumentId, reason }: { refundDocumentId: string; reason: string },
): Promise<RequestedRefund> {
  return joinTransaction(strapi, async (trx) => {
    const { payment, refund } = await lockFailedRefund(strapi, trx, refundDocumentId);
    const { amountCents } = refund;
    if (await isHeldByBank(trx, payment)) {
      throw new AppError(
        'rule_refused',
        'A bank holds this money because of a dispute, and may give it to the client.',
      );
    }
    if (amountCents > leftOfPayment(payment)) {
      throw new AppError('refund_exceeds_paid', 'The client has got this back otherwise.', {
        refundableCents: leftOfPayment(payment),
      });
    }
    const at = now(strapi);
    const paid = { paid_by_hand: true, completed_at: at, updated_at: at };
    await moveRefunds(refundRow(trx, refund), 'pay_by_hand', paid);
    await patchPayment(trx, payment, { refund_reserved_cents: payment.refundReservedCents + amountCents });
    const after = await refreshPaidStatus(strapi, trx, {
      payment,
      reference: `refund:${refund.reference}`,
      kind: 'refund',
      description: `Refund ${refund.reference} paid by hand: ${reason}`,
    });
    await patchRefund(trx, refund, allocationOf(refund, after.entries));
    await writeAudit(strapi, {
      action: 'refund.paid_by_hand',
      targetType: REFUND,
      targetDocumentId: refundDocumentId,
      after: { amountCents, currency: refund.currency },
      reason,
    });
    await publishRefund(strapi, { ...after, payment, refund });
    return { refundDocumentId, refundStatus: 'succeeded', amountCents };
  });
}
