import type { Core } from '@strapi/strapi';
import { currentGateway } from '../../../../integrations/payments/gateways';
import { joinTransaction } from '../../../../shared/database/transaction';
import { now } from '../../../../shared/time/clock';
import type { PaymentParts } from '../../domain/payments/prior-parts';
import { lockPayment, patchPayment } from '../../store/payment-record';

/**
 * A payment that was open when it was imported goes on at the gateway of this platform: the old system's intent can no
 * longer be paid. One that was made, or that this platform asked a gateway for, stays as it is.
 */
export async function takeOverPayment(
  strapi: Core.Strapi,
  { bookingDocumentId, parts }: { bookingDocumentId: string; parts: PaymentParts },
): Promise<void> {
  await joinTransaction(strapi, async (trx) => {
    const payment = await lockPayment(strapi, trx, { booking_document_id: bookingDocumentId });
    if (!payment || payment.completedAt || payment.intentRequestedAt || payment.status === 'completed') return;
    const { name } = currentGateway(strapi);
    const at = now(strapi);
    await patchPayment(trx, payment, {
      transaction_status: 'pending',
      payment_gateway: name,
      payment_method: name,
      external_transaction_id: null,
      gross_amount_cents: parts.platformFeeCents + parts.consultantPayoutCents + parts.taxCents,
      platform_fee_cents: parts.platformFeeCents,
      consultant_payout_cents: parts.consultantPayoutCents,
      tax_amount_cents: parts.taxCents,
      net_amount_cents: parts.consultantPayoutCents,
      initiated_at: at,
      updated_at: at,
    });
  });
}
