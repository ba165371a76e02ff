/** All that other contexts may import from billing. */
export type { BillingEvents, BillingEventType } from './contracts/events';
export type { AccountBalance } from './contracts/ledger';
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
export { accountBalances, assertLedgerBalanced } from './use-cases/account-balances';
export { cancelPayment } from './use-cases/cancel-payment';
export { confirmRedemption } from './use-cases/confirm-redemption';
export { ensurePaymentIntent } from './use-cases/ensure-payment-intent';
export { openPayment } from './use-cases/open-payment';
export { paymentOf } from './use-cases/payment-summary';
export { quotePrice } from './use-cases/quote-price';
export { recordingRefusals } from './use-cases/record-refused-attempt';
export { recordSessionOutcome } from './use-cases/record-session-outcome';
export { refundPayment } from './use-cases/refund-payment';
export { releaseRedemption } from './use-cases/release-redemption';
export { reserveCoupon } from './use-cases/reserve-redemption';
export { settleEarnings } from './use-cases/settle-earnings';
