import { adminRoute } from '../../../shared/contracts/admin-route';
import type { AttentionItem, Refundable } from './attention';
import type { AdjustmentRequest, RefundRequest, RequestedTransfer, RevertRequest } from './finance';
import type { AccountBalance } from './ledger';
import type { RequestedRefund } from './payments';
import type { RevenueSplit } from './revenue-split';

export const REVENUE_SPLIT = adminRoute<{ answer: RevenueSplit }>()('GET', '/billing/revenue-split');
export const LEDGER_BALANCES = adminRoute<{ answer: AccountBalance[] }>()('GET', '/billing/ledger/balances');
export const ATTENTION = adminRoute<{ answer: AttentionItem[] }>()('GET', '/billing/attention');
export const REFUNDABLE = adminRoute<{ answer: Refundable }>()('GET', '/billing/bookings/:id/refundable');

export const REFUND = adminRoute<{ data: RefundRequest; answer: RequestedRefund }>()('POST', '/billing/refunds', 202);
export const RETRY_REFUND = adminRoute<{ answer: RequestedRefund }>()('POST', '/billing/refunds/:id/retry', 202);
export const SETTLE_REFUND = adminRoute<{ data: { reason: string }; answer: RequestedRefund }>()(
  'POST',
  '/billing/refunds/:id/settle',
);
export const TRANSFER = adminRoute<{ data: { paymentDocumentId: string }; answer: RequestedTransfer }>()(
  'POST',
  '/billing/transfers',
  202,
);
export const ADJUST = adminRoute<{ data: AdjustmentRequest; answer: { reference: string } }>()(
  'POST',
  '/billing/ledger/adjustments',
  201,
);
export const REVERT = adminRoute<{ data: RevertRequest; answer: { reference: string } }>()(
  'POST',
  '/billing/ledger/reversals',
  201,
);
export const RESEND_WEBHOOK = adminRoute<{ answer: { receiptDocumentId: string } }>()(
  'POST',
  '/billing/webhook-receipts/:id/resend',
  202,
);
