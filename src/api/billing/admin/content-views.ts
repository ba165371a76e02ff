import type { Core } from '@strapi/strapi';
import { registerContentView } from '../../../shared/content-manager/content-view';

/** How staff see the types of this context. Call it in `register()`. */
export function registerBillingViews(strapi: Core.Strapi): void {
  registerContentView(strapi, 'api::billing.coupon', {
    title: 'code',
    list: ['code', 'internalName', 'discountType', 'currentUsageCount', 'maxUsesTotal', 'validUntil', 'isActive'],
    relations: { consultants: 'displayName' },
  });
  registerContentView(strapi, 'api::billing.payment-transaction', {
    title: 'transactionReference',
    sort: ['initiatedAt', 'DESC'],
    list: [
      'transactionReference',
      'customerName',
      'grossAmountCents',
      'refundedCents',
      'currency',
      'transactionStatus',
      'completedAt',
    ],
  });
  registerContentView(strapi, 'api::billing.ledger-transaction', {
    title: 'reference',
    sort: ['occurredAt', 'DESC'],
    list: ['reference', 'transactionKind', 'description', 'occurredAt'],
  });
  registerContentView(strapi, 'api::billing.refund', {
    title: 'idempotencyKey',
    sort: ['requestedAt', 'DESC'],
    list: ['idempotencyKey', 'amountCents', 'currency', 'reason', 'refundStatus', 'requestedAt'],
  });
}
