import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseInput } from '../../../shared/contracts/parse';
import { mayRead, registerAdminRoutes } from '../../../shared/http/admin-routes';
import { adjustmentBody, refundBody, revertBody, settleRefundBody, transferBody } from '../contracts/finance';
import { moneyToSeeTo } from '../read-models/money-to-see-to';
import { refundableOf } from '../read-models/refundable';
import { PAYMENT } from '../store/payment-record';
import { postAdjustment, revertAdjustment } from '../use-cases/ledger/post-adjustment';
import { refundAsStaff } from '../use-cases/refunds/refund-as-staff';
import { retryRefund } from '../use-cases/refunds/retry-refund';
import { settleRefundByHand } from '../use-cases/refunds/settle-refund-by-hand';
import { transferEarnings } from '../use-cases/transfers/transfer-earnings';
import { resendWebhook } from '../use-cases/webhooks/resend-webhook';
import { ADJUST_LEDGER, CREATE_REFUNDS, CREATE_TRANSFERS, RESEND_WEBHOOKS } from './permissions';

const body = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};

/** What finance does with money by hand; each leaves an audit entry. Call it in `register()`. */
export function registerFinanceRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'POST',
      path: '/billing/refunds',
      allow: [CREATE_REFUNDS],
      handler: async (ctx) => {
        const { data } = parseInput(refundBody, body(ctx));
        const idempotencyKey = `staff:${createId()}`;
        ctx.status = 202;
        ctx.body = { data: await refundAsStaff(strapi, { ...data, idempotencyKey }) };
      },
    },
    {
      method: 'POST',
      path: '/billing/refunds/:id/retry',
      allow: [CREATE_REFUNDS],
      handler: async (ctx) => {
        ctx.status = 202;
        ctx.body = { data: await retryRefund(strapi, String(ctx.params.id)) };
      },
    },
    {
      method: 'POST',
      path: '/billing/refunds/:id/settle',
      allow: [CREATE_REFUNDS],
      handler: async (ctx) => {
        const { data } = parseInput(settleRefundBody, body(ctx));
        ctx.body = { data: await settleRefundByHand(strapi, { ...data, refundDocumentId: String(ctx.params.id) }) };
      },
    },
    {
      method: 'GET',
      path: '/billing/bookings/:id/refundable',
      allow: [CREATE_REFUNDS],
      handler: async (ctx) => {
        ctx.body = { data: await refundableOf(strapi, String(ctx.params.id)) };
      },
    },
    {
      method: 'GET',
      path: '/billing/attention',
      allow: [mayRead(PAYMENT, ['transactionStatus', 'grossAmountCents', 'currency', 'requiresManualReview'])],
      handler: async (ctx) => {
        ctx.body = { data: await moneyToSeeTo(strapi) };
      },
    },
    {
      method: 'POST',
      path: '/billing/transfers',
      allow: [CREATE_TRANSFERS],
      handler: async (ctx) => {
        const { data } = parseInput(transferBody, body(ctx));
        ctx.status = 202;
        ctx.body = { data: await transferEarnings(strapi, data) };
      },
    },
    {
      method: 'POST',
      path: '/billing/ledger/adjustments',
      allow: [ADJUST_LEDGER],
      handler: async (ctx) => {
        const { data } = parseInput(adjustmentBody, body(ctx));
        ctx.status = 201;
        ctx.body = { data: { reference: await postAdjustment(strapi, data) } };
      },
    },
    {
      method: 'POST',
      path: '/billing/ledger/reversals',
      allow: [ADJUST_LEDGER],
      handler: async (ctx) => {
        const { data } = parseInput(revertBody, body(ctx));
        ctx.status = 201;
        ctx.body = { data: { reference: await revertAdjustment(strapi, data) } };
      },
    },
    {
      method: 'POST',
      path: '/billing/webhook-receipts/:id/resend',
      allow: [RESEND_WEBHOOKS],
      handler: async (ctx) => {
        const receiptDocumentId = String(ctx.params.id);
        await resendWebhook(strapi, receiptDocumentId);
        ctx.status = 202;
        ctx.body = { data: { receiptDocumentId } };
      },
    },
  ]);
}
