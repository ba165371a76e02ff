import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { closeDispute } from '../../../integrations/payments/simulator/close-dispute';
import { confirmIntent } from '../../../integrations/payments/simulator/confirm-intent';
import { escalateDispute } from '../../../integrations/payments/simulator/escalate-dispute';
import { failRefundLater } from '../../../integrations/payments/simulator/fail-refund';
import { openDispute } from '../../../integrations/payments/simulator/open-dispute';
import { parseInput } from '../../../shared/contracts/parse';
import { AppError } from '../../../shared/errors/app-error';
import {
  closeDisputeBody,
  confirmIntentBody,
  escalateDisputeBody,
  failRefundBody,
  openDisputeBody,
} from '../contracts/simulator';
import { simulatorIsOn } from '../use-cases/register-gateways';
import { simulatorHost } from '../use-cases/simulator/host-simulator';

const body = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

/** What a card form and a bank do at a real gateway. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const host = () => {
    if (!simulatorIsOn(strapi)) throw new AppError('not_found', 'Payments do not go through the simulator here.');
    return simulatorHost(strapi);
  };
  return {
    async confirm(ctx: Context) {
      const simulator = host();
      const { data } = parseInput(confirmIntentBody, body(ctx));
      const intent = await confirmIntent(simulator, { ...data, intentId: String(ctx.params.id) });
      const { id, status, last_payment_error: error } = intent;
      ctx.body = { data: { id, status, error: error && { code: error.decline_code, message: error.message } } };
    },

    async openDispute(ctx: Context) {
      const simulator = host();
      const { data } = parseInput(openDisputeBody, body(ctx));
      const { id, status } = await openDispute(simulator, { ...data, intentId: String(ctx.params.id) });
      ctx.body = { data: { id, status } };
    },

    async escalateDispute(ctx: Context) {
      const simulator = host();
      const { data } = parseInput(escalateDisputeBody, body(ctx));
      const { id, status } = await escalateDispute(simulator, { ...data, disputeId: String(ctx.params.id) });
      ctx.body = { data: { id, status } };
    },

    async failRefund(ctx: Context) {
      const simulator = host();
      const { data } = parseInput(failRefundBody, body(ctx));
      const { id, status } = await failRefundLater(simulator, { ...data, refundId: String(ctx.params.id) });
      ctx.body = { data: { id, status } };
    },

    async closeDispute(ctx: Context) {
      const simulator = host();
      const { data } = parseInput(closeDisputeBody, body(ctx));
      const { id, status } = await closeDispute(simulator, { ...data, disputeId: String(ctx.params.id) });
      ctx.body = { data: { id, status } };
    },
  };
};
