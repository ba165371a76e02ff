import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { registerCron, registerTask } from '../../../shared/jobs/registry';
import { DeliveryError, registerOutboxChannel } from '../../system/public';
import { foldBalances } from '../store/kept-balances';
import { checkLedger } from '../use-cases/ledger/check-ledger';
import { repairUnevenPositions } from '../use-cases/ledger/repair-uneven-positions';
import { ENSURE_INTENT_TASK, ensurePaymentIntent } from '../use-cases/payments/ensure-payment-intent';
import { RELEASE_EARNINGS_TASK, releaseEarnings } from '../use-cases/payments/settle-earnings';
import { PAYMENT_CHANNEL } from '../use-cases/refunds/promise-refund';
import { submitRefund } from '../use-cases/refunds/submit-refund';
import { deliverSimulatorWebhook } from '../use-cases/simulator/deliver-simulator-webhook';
import { SIMULATOR_CHANNEL } from '../use-cases/simulator/host-simulator';
import { submitReversal, type Reversal } from '../use-cases/transfers/submit-reversal';
import { submitTransfer } from '../use-cases/transfers/submit-transfer';
import { sweepOpenOutcomes } from '../use-cases/sweep-open-outcomes';
import { processWebhook } from '../use-cases/webhooks/process-webhook';
import { PROCESS_WEBHOOK_TASK } from '../use-cases/webhooks/receive-webhook';

/** The background work of billing: intents that a dead request left, webhooks, earnings, calls to the gateway. */
export function registerBillingJobs(strapi: Core.Strapi): void {
  registerTask<{ bookingDocumentId: string }>(strapi, {
    name: ENSURE_INTENT_TASK,
    handler: async (payload) => {
      const { state } = await ensurePaymentIntent(strapi, payload);
      if (state === 'pending') throw new AppError('unavailable', 'The payment gateway has not answered yet.');
    },
  });
  registerTask<{ receiptDocumentId: string }>(strapi, {
    name: PROCESS_WEBHOOK_TASK,
    handler: ({ receiptDocumentId }) => processWebhook(strapi, receiptDocumentId),
    backoffSeconds: 2,
  });
  registerTask<{ paymentDocumentId: string }>(strapi, {
    name: RELEASE_EARNINGS_TASK,
    handler: ({ paymentDocumentId }) => releaseEarnings(strapi, paymentDocumentId),
  });
  registerTask(strapi, { name: 'billing.sweep', handler: () => sweepOpenOutcomes(strapi) });
  registerCron(strapi, { name: 'billing.sweep', cron: '*/5 * * * *', task: 'billing.sweep' });
  registerTask(strapi, {
    name: 'billing.repair-positions',
    handler: async () => void (await repairUnevenPositions(strapi)),
  });
  registerCron(strapi, { name: 'billing.repair-positions', cron: '40 3 * * *', task: 'billing.repair-positions' });
  registerTask(strapi, { name: 'billing.fold-balances', handler: () => foldBalances(strapi) });
  registerCron(strapi, { name: 'billing.fold-balances', cron: '*/5 * * * *', task: 'billing.fold-balances' });
  registerTask(strapi, { name: 'billing.check-ledger', handler: () => checkLedger(strapi) });
  registerCron(strapi, { name: 'billing.check-ledger', cron: '50 3 * * *', task: 'billing.check-ledger' });

  registerOutboxChannel(strapi, PAYMENT_CHANNEL, async ({ kind, payload }) => {
    switch (kind) {
      case 'refund':
        return submitRefund(strapi, String(payload.refundDocumentId));
      case 'transfer':
        return submitTransfer(strapi, String(payload.payoutDocumentId));
      case 'transfer_reversal':
        return submitReversal(strapi, payload as Reversal);
      default:
        throw new DeliveryError(`There is no payment call ${kind}.`, { permanent: true });
    }
  });
  registerOutboxChannel(strapi, SIMULATOR_CHANNEL, deliverSimulatorWebhook);
}
