/**
 * What billing tells others, by `publishEvent` inside the transaction that changed the money.
 * A subscriber changes its own rows in that same transaction.
 */
interface PaymentFacts {
  bookingId: string;
  paymentDocumentId: string;
  intentId: string | null;
  amountCents: number;
  currency: string;
  paymentMethod: string;
  occurredAt: string;
}

interface RefundFacts {
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
}

interface DisputeFacts {
  bookingId: string;
  paymentDocumentId: string;
  disputeDocumentId: string;
  amountCents: number;
  currency: string;
  reason: string;
  occurredAt: string;
}

export interface BillingEvents {
  'payment.succeeded': PaymentFacts;
  'payment.failed': PaymentFacts & { failureReason: string };
  'payment.canceled': PaymentFacts;
  'refund.succeeded': RefundFacts;
  'refund.failed': RefundFacts & { failureReason: string };
  'dispute.opened': DisputeFacts;
  'dispute.won': DisputeFacts;
  'dispute.lost': DisputeFacts;
}

export type BillingEventType = keyof BillingEvents;
