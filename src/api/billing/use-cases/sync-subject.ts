import type { Core } from '@strapi/strapi';
import { isGatewayError } from '../../../integrations/payments/gateway-error';
import { gatewayNamed } from '../../../integrations/payments/gateways';
import type { GatewayEvent, PaymentGateway } from '../../../integrations/payments/port';
import { AppError } from '../../../shared/errors/app-error';
import { applyDispute } from './disputes/apply-dispute';
import { applyIntent, PAYMENT_METADATA } from './payments/apply-intent';
import { applyRefund } from './refunds/apply-refund';
import { applyTransfer } from './transfers/apply-transfer';
import { findPayout } from '../store/payout-record';

/**
 * Fetches an object from the gateway and brings our rows to its state; the payment always before what hangs on it.
 * What is not ours is left alone. Calls the network: never in a transaction.
 * @throws AppError `conflict` when the object is ours and our row is not there (yet), GatewayError
 */
export async function syncSubject(
  strapi: Core.Strapi,
  { gateway: name, subject }: { gateway: string; subject: GatewayEvent['subject'] },
): Promise<void> {
  const gateway = gatewayNamed(strapi, name);
  switch (subject.kind) {
    case 'intent':
      await syncIntent(strapi, gateway, subject.id);
      return;
    case 'refund': {
      const refund = await gateway.getRefund(subject.id);
      if (await syncIntent(strapi, gateway, refund.intentId)) check(await applyRefund(strapi, refund));
      return;
    }
    case 'dispute': {
      const dispute = await gateway.getDispute(subject.id);
      if (await syncIntent(strapi, gateway, dispute.intentId)) check(await applyDispute(strapi, dispute));
      return;
    }
    case 'transfer': {
      const payout = await findPayout(strapi.db.connection, { external_transaction_id: subject.id });
      if (payout) await applyTransfer(strapi, payout.documentId, await gateway.getTransfer(subject.id));
      return;
    }
    case 'other':
      return;
  }
}

/** Brings a payment up to date; false when the intent is somebody else's. */
async function syncIntent(strapi: Core.Strapi, gateway: PaymentGateway, intentId: string): Promise<boolean> {
  if (!intentId) return false;
  const intent = await gateway.getIntent(intentId).catch((error: unknown) => {
    if (isGatewayError(error, 'refused')) return null;
    throw error;
  });
  if (!intent) return false;
  const status = await applyIntent(strapi, intent);
  if (status === null && intent.metadata[PAYMENT_METADATA]) check(false);
  return status !== null;
}

function check(isApplied: boolean): void {
  if (!isApplied) throw new AppError('conflict', 'The event is about something that is not recorded here yet.');
}
