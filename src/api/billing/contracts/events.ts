import type { PaymentStanding } from './payments';

/**
 * What billing tells others, by `publishEvent` inside the transaction that changed the money.
 * A subscriber changes its own rows in that same transaction.
 */
type PaymentFacts = {
  bookingId: string;
  paymentDocumentId: string;
  intentId: string | null;
  amountCents: number;
  currency: string;
  paymentMethod: string;
  occurredAt: string;
};

/** How the payment stands after the change. */
type Standing = {
  standing: PaymentStanding;
  /** What the client has got back so far, by refunds and through the bank. */
  returnedCents: number;
};

type RefundFacts = Standing & {
  bookingId: string;
  paymentDocumentId: string;
  refundDocumentId: string;
  amountCents: number;
  /** All that was paid back on this payment so far, this refund included when it succeeded. */
  refundedCents: number;
  fullyRefunded: boolean;
  currency: string;
  reason: string;
  occurredAt: string;
};

type DisputeFacts = Standing & {
  bookingId: string;
  paymentDocumentId: string;
  disputeDocumentId: string;
  amountCents: number;
  currency: string;
  reason: string;
  occurredAt: string;
};

export interface BillingEvents {
  'payment.succeeded': PaymentFacts;
  'payment.failed': PaymentFacts & { failureReason: string };
  'payment.canceled': PaymentFacts;
  'refund.succeeded': RefundFacts;
  /** `isRetried`: another refund has taken its place by itself; nobody needs to look. */
  'refund.failed': RefundFacts & { failureReason: string; isRetried: boolean };
  'dispute.opened': DisputeFacts;
  'dispute.won': DisputeFacts;
  'dispute.lost': DisputeFacts;
}

export type BillingEventType = keyof BillingEvents;

declare module '../../../shared/events/event-map' {
  interface EventMap extends BillingEvents {}
}
