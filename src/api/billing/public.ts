/** All that other contexts may import from billing. */
export type { BillingEvents, BillingEventType } from './contracts/events';
export type { AccountBalance } from './contracts/ledger';
export type { AttentionItem } from './contracts/attention';
export type {
  CancelPaymentResult,
  OpenPaymentInput,
  OpenedPayment,
  PaymentIntentView,
  PaymentSummary,
  RefundPaymentInput,
  RequestedRefund,
} from './contracts/payments';
export type { CouponRefusalCode, ReserveCouponInput, ReservedCoupon } from './contracts/coupons';
export type { PriceRequest, Quote } from './contracts/pricing';
export { canonicalEmail } from './domain/coupons/canonical-email';
export { accountBalances, assertLedgerBalanced } from './read-models/account-balances';
export { findExchangeRate } from './read-models/exchange-rates';
export { takeOverPayment } from './use-cases/payments/take-over-payment';
export { priorParts } from './domain/payments/prior-parts';
export { cancelPayment } from './use-cases/payments/cancel-payment';
export { confirmRedemption } from './use-cases/coupons/confirm-redemption';
export { ensurePaymentIntent } from './use-cases/payments/ensure-payment-intent';
export { openImportedBalance } from './use-cases/ledger/open-imported-balance';
export { openPayment } from './use-cases/payments/open-payment';
export { oweRefund } from './use-cases/refunds/owe-refund';
export { paymentOf } from './read-models/payment-summary';
export { quotePrice } from './use-cases/quote-price';
export { recordOutsideRefund } from './use-cases/refunds/record-outside-refund';
export { recordPriorPayment } from './use-cases/payments/record-prior-payment';
export { tellPriorPayments, type PriorPayment } from './store/prior-payments';
export { tellMoneyToSeeTo } from './store/attention-sources';
export { recordingRefusals } from './use-cases/coupons/record-refused-attempt';
export { recordSessionOutcome } from './use-cases/coupons/record-session-outcome';
export { refundPayment } from './use-cases/refunds/refund-payment';
export { releaseRedemption } from './use-cases/coupons/release-redemption';
export { reserveCoupon } from './use-cases/coupons/reserve-redemption';
export { settleEarnings } from './use-cases/payments/settle-earnings';
export { lockPaymentOf } from './use-cases/payments/lock-payment-of';
