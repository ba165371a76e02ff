import type { Core } from '@strapi/strapi';
import { asUseCase } from '../../../../shared/documents/use-case-scope';
import { currentActor } from '../../../../shared/context/request-context';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import { now } from '../../../../shared/time/clock';
import type { RefundState } from '../../contracts/payments';
import { refundStates } from '../../domain/refunds/refund-states';
import type { PaymentRecord } from '../../store/payment-record';
import { REFUND } from '../../store/refund-record';

interface NewRefund {
  payment: PaymentRecord;
  amountCents: number;
  reason: string;
  idempotencyKey: string;
  /** One that was paid before it is written down has succeeded. */
  refundStatus?: Extract<RefundState, 'waiting' | 'pending' | 'succeeded'>;
  externalRefundId?: string;
}

/** Writes a refund, pending unless told otherwise; who asked for it is the actor at hand. Its document id. */
export async function writeRefund(strapi: Core.Strapi, refund: NewRefund): Promise<string> {
  const { payment, amountCents, reason, idempotencyKey, externalRefundId = null } = refund;
  const actor = externalRefundId ? { kind: 'gateway', id: undefined } : currentActor();
  const at = now(strapi);
  const count = await rowsOf(strapi, REFUND).count({ where: { transactionDocumentId: payment.documentId } });
  const row = await asUseCase(() =>
    rowsOf(strapi, REFUND).create({
      data: {
        reference: `${payment.reference}-R${count + 1}`,
        transaction: payment.id,
        transactionDocumentId: payment.documentId,
        bookingDocumentId: payment.bookingDocumentId,
        amountCents,
        owedCents: amountCents,
        currency: payment.currency,
        reason,
        refundStatus: refund.refundStatus ?? refundStates.initial,
        externalRefundId,
        idempotencyKey,
        requestedByKind: actor.kind,
        requestedById: actor.id === undefined ? null : String(actor.id),
        requestedAt: at,
        publishedAt: at,
      },
    }),
  );
  return row.documentId;
}
