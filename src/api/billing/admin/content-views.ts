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
  registerContentView(strapi, 'api::billing.plan', {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'isActive', 'sortOrder'],
    relations: { prices: 'amountCents' },
  });
  registerContentView(strapi, 'api::billing.plan-price', {
    title: 'amountCents',
    list: ['plan', 'billingPeriod', 'amountCents', 'currency', 'isActive'],
    relations: { plan: 'name' },
  });
  registerContentView(strapi, 'api::billing.subscription', {
    title: 'documentId',
    sort: ['currentPeriodEnd', 'DESC'],
    list: ['user', 'plan', 'subscriptionStatus', 'currentPeriodEnd', 'cancelAtPeriodEnd'],
    relations: { user: 'email', plan: 'name', organization: 'name' },
  });
  registerContentView(strapi, 'api::billing.invoice', {
    title: 'invoiceNumber',
    sort: ['issuedAt', 'DESC'],
    list: ['invoiceNumber', 'user', 'totalAmountCents', 'currency', 'invoiceStatus', 'issuedAt'],
    relations: { user: 'email', payment: 'transactionReference' },
  });
  registerContentView(strapi, 'api::billing.payment-method', {
    title: 'methodType',
    list: ['user', 'methodType', 'provider', 'cardBrand', 'cardLastFour', 'isDefault'],
    relations: { user: 'email' },
  });
  registerContentView(strapi, 'api::billing.payout', {
    title: 'invoiceNumber',
    sort: ['payoutPeriodEnd', 'DESC'],
    list: ['consultant', 'payoutPeriodStart', 'payoutPeriodEnd', 'netPayoutCents', 'currency', 'payoutStatus'],
    relations: { consultant: 'displayName', paymentAccount: 'accountName' },
  });
  registerContentView(strapi, 'api::billing.exchange-rate', {
    title: 'baseCurrency',
    sort: ['validFrom', 'DESC'],
    list: ['baseCurrency', 'quoteCurrency', 'rate', 'validFrom', 'source'],
  });
  registerContentView(strapi, 'api::billing.refund', {
    title: 'idempotencyKey',
    sort: ['requestedAt', 'DESC'],
    list: ['idempotencyKey', 'amountCents', 'currency', 'reason', 'refundStatus', 'requestedAt'],
  });
}
