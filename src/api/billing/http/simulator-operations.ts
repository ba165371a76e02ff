import type { Core } from '@strapi/strapi';
import { closeDispute } from '../../../integrations/payments/simulator/close-dispute';
import { confirmIntent } from '../../../integrations/payments/simulator/confirm-intent';
import { escalateDispute } from '../../../integrations/payments/simulator/escalate-dispute';
import { failRefundLater } from '../../../integrations/payments/simulator/fail-refund';
import { openDispute } from '../../../integrations/payments/simulator/open-dispute';
import { registerOperations } from '../../../shared/routes/operations';
import { SIMULATOR_OPERATIONS } from '../contracts/operations';
import { simulatorHost } from '../use-cases/simulator/host-simulator';

const told = ({ id, status }: { id: string; status: string | null }) => ({ data: { id, status: status ?? 'pending' } });

/** What a card form and a bank do at a real gateway; only where payments go through the simulator. */
export function registerSimulatorOperations(strapi: Core.Strapi): void {
  const simulator = simulatorHost(strapi);
  registerOperations(strapi, SIMULATOR_OPERATIONS, {
    async confirm({ params, body }) {
      const intent = await confirmIntent(simulator, { ...body.data, intentId: params.id });
      const { id, status, last_payment_error: error } = intent;
      return { data: { id, status, error: error && { code: error.decline_code, message: error.message } } };
    },

    openDispute: async ({ params, body }) => told(await openDispute(simulator, { ...body.data, intentId: params.id })),
    escalateDispute: async ({ params, body }) =>
      told(await escalateDispute(simulator, { ...body.data, disputeId: params.id })),
    closeDispute: async ({ params, body }) =>
      told(await closeDispute(simulator, { ...body.data, disputeId: params.id })),
    failRefund: async ({ params, body }) =>
      told(await failRefundLater(simulator, { ...body.data, refundId: params.id })),
  });
}
