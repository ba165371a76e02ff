import { createId } from '@paralleldrive/cuid2';
import type { Core } from '@strapi/strapi';
import { mayRead, registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import {
  ADJUST,
  ATTENTION,
  REFUND,
  REFUNDABLE,
  RESEND_WEBHOOK,
  RETRY_REFUND,
  REVERT,
  SETTLE_REFUND,
  TRANSFER,
} from '../contracts/admin-routes';
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

/** What finance does with money by hand; each leaves an audit entry. Call it in `register()`. */
export function registerFinanceRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(REFUND, {
      allow: [CREATE_REFUNDS],
      body: refundBody,
      handler: ({ data }) => refundAsStaff(strapi, { ...data, idempotencyKey: `staff:${createId()}` }),
    }),
    serve(RETRY_REFUND, { allow: [CREATE_REFUNDS], handler: ({ params }) => retryRefund(strapi, params.id) }),
    serve(SETTLE_REFUND, {
      allow: [CREATE_REFUNDS],
      body: settleRefundBody,
      handler: ({ params, data }) => settleRefundByHand(strapi, { ...data, refundDocumentId: params.id }),
    }),
    serve(REFUNDABLE, { allow: [CREATE_REFUNDS], handler: ({ params }) => refundableOf(strapi, params.id) }),
    serve(ATTENTION, {
      allow: [mayRead(PAYMENT, ['transactionStatus', 'grossAmountCents', 'currency', 'requiresManualReview'])],
      handler: () => moneyToSeeTo(strapi),
    }),
    serve(TRANSFER, {
      allow: [CREATE_TRANSFERS],
      body: transferBody,
      handler: ({ data }) => transferEarnings(strapi, data),
    }),
    serve(ADJUST, {
      allow: [ADJUST_LEDGER],
      body: adjustmentBody,
      handler: async ({ data }) => ({ reference: await postAdjustment(strapi, data) }),
    }),
    serve(REVERT, {
      allow: [ADJUST_LEDGER],
      body: revertBody,
      handler: async ({ data }) => ({ reference: await revertAdjustment(strapi, data) }),
    }),
    serve(RESEND_WEBHOOK, {
      allow: [RESEND_WEBHOOKS],
      handler: async ({ params: { id: receiptDocumentId } }) => {
        await resendWebhook(strapi, receiptDocumentId);
        return { receiptDocumentId };
      },
    }),
  ]);
}
