import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../../integrations/payments/gateways';
import { now } from '../../../../shared/time/clock';
import { PAYMENT_TABLE } from '../../store/payment-record';
import { applyTransfer } from './apply-transfer';
import { findPayout } from '../../store/payout-record';

export type Reversal = {
  payoutDocumentId: string;
  amountCents: number;
  key: string;
};

/**
 * Calls a part of a transfer back. The gateway carries a key out once however often it is sent. What it refuses (the
 * expert's account is empty) stays receivable and is left to staff. Calls the network: never in a transaction.
 */
export async function submitReversal(
  strapi: Core.Strapi,
  { payoutDocumentId, amountCents, key }: Reversal,
): Promise<void> {
  const payout = await findPayout(strapi.db.connection, { document_id: payoutDocumentId });
  if (!payout?.externalId) return;
  const gateway = gatewayNamed(strapi, payout.gateway);
  const { externalId: transferId, currency } = payout;
  try {
    const transfer = await gateway.reverseTransfer({ transferId, amountCents, currency, idempotencyKey: key });
    await applyTransfer(strapi, payoutDocumentId, transfer);
  } catch (error) {
    if (!isGatewayError(error, 'refused')) throw error;
    await strapi.db
      .connection(PAYMENT_TABLE)
      .where({ document_id: payoutDocumentId })
      .update({
        requires_manual_review: true,
        failure_reason: `Could not be called back: ${error.message}`.slice(0, 255),
        updated_at: now(strapi),
      });
  }
}
