import type { Core } from '@strapi/strapi';
import { registerContentViews, type ContentViews } from '../../../shared/content-manager/views/content-view';

const VIEWS: ContentViews = {
  'api::billing.coupon': {
    title: 'code',
    isFound: true,
    list: ['code', 'internalName', 'discountType', 'currentUsageCount', 'maxUsesTotal', 'validUntil', 'isActive'],
    validity: { from: 'validFrom', until: 'validUntil' },
  },
  'api::billing.payment-transaction': {
    title: 'transactionReference',
    sort: ['initiatedAt', 'DESC'],
    list: [
      'transactionReference',
      'customerName',
      'grossAmountCents',
      'refundedCents',
      'transactionStatus',
      'completedAt',
    ],
  },
  'api::billing.ledger-transaction': {
    title: 'reference',
    sort: ['occurredAt', 'DESC'],
    list: ['reference', 'transactionKind', 'description', 'occurredAt'],
  },
  'api::billing.plan': {
    title: 'name',
    sort: ['sortOrder', 'ASC'],
    list: ['name', 'slug', 'isActive', 'sortOrder'],
  },
  'api::billing.plan-price': {
    title: ['plan', 'amountCents'],
    list: ['plan', 'billingPeriod', 'amountCents', 'isActive'],
  },
  'api::billing.subscription': {
    title: ['user', 'organization', 'plan'],
    sort: ['currentPeriodEnd', 'DESC'],
    list: ['user', 'plan', 'subscriptionStatus', 'currentPeriodEnd', 'cancelAtPeriodEnd'],
  },
  'api::billing.invoice': {
    title: 'invoiceNumber',
    isFound: true,
    sort: ['issuedAt', 'DESC'],
    list: ['invoiceNumber', 'user', 'totalAmountCents', 'invoiceStatus', 'issuedAt'],
  },
  'api::billing.payment-method': {
    title: ['user', 'provider', 'cardLastFour', 'bankAccountLastFour'],
    list: ['user', 'methodType', 'provider', 'cardBrand', 'cardLastFour', 'isDefault'],
  },
  'api::billing.payout': {
    title: ['consultant', 'payoutPeriodStart', 'payoutPeriodEnd'],
    sort: ['payoutPeriodEnd', 'DESC'],
    list: ['consultant', 'payoutPeriodStart', 'payoutPeriodEnd', 'netPayoutCents', 'payoutStatus'],
  },
  'api::billing.exchange-rate': {
    title: ['baseCurrency', 'quoteCurrency', 'validFrom'],
    sort: ['validFrom', 'DESC'],
    list: ['baseCurrency', 'quoteCurrency', 'rate', 'validFrom', 'source'],
  },
  'api::billing.refund': {
    title: ['transaction', 'amountCents'],
    sort: ['requestedAt', 'DESC'],
    list: ['transaction', 'amountCents', 'reason', 'refundStatus', 'requestedAt'],
  },
  'api::billing.coupon-redemption': {
    title: ['codeEntered', 'userEmail'],
    sort: ['attemptedAt', 'DESC'],
    list: ['codeEntered', 'userEmail', 'booking', 'redemptionStatus', 'discountAppliedCents', 'attemptedAt'],
  },
  'api::billing.dispute': {
    title: ['transaction', 'reason'],
    sort: ['openedAt', 'DESC'],
    list: ['transaction', 'reason', 'stage', 'disputeStatus', 'amountCents', 'openedAt', 'evidenceDueAt'],
  },
  'api::billing.ledger-account': { title: 'name', list: ['name', 'code', 'accountKind', 'currency'] },
  'api::billing.payout-account': {
    title: ['consultant', 'accountName'],
    list: ['consultant', 'accountName', 'accountType', 'isPrimary', 'verificationStatus', 'isActive'],
  },
};

/** How staff see the types of this context. Call it in `register()`. */
export function registerBillingViews(strapi: Core.Strapi): void {
  registerContentViews(strapi, VIEWS);
}
