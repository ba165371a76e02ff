export type GatewayName = 'stripe' | 'simulator' | 'none';

export interface OpenPaymentInput {
  bookingDocumentId: string;
  consultantDocumentId: string;
  /** The booking's reference; it is shown at the gateway and is unique among payments. */
  reference: string;
  currency: string;
  amounts: {
    totalAmountCents: number;
    taxCents: number;
    platformFeeCents: number;
    consultantPayoutCents: number;
  };
  customer: { name: string; email: string; phone?: string | null };
  description: string;
  origin?: { ipAddress?: string | null; userAgent?: string | null; sourcePlatform?: string | null };
}

export type PaymentState = 'pending' | 'processing' | 'completed' | 'failed' | 'cancelled' | 'refunded' | 'disputed';

export interface OpenedPayment {
  paymentDocumentId: string;
  transactionStatus: PaymentState;
}

/** What a client needs in order to pay. */
export type PaymentIntentView =
  | {
      state: 'ready';
      gateway: 'stripe' | 'simulator';
      intentId: string;
      clientSecret: string;
      amountCents: number;
      currency: string;
    }
  /** The gateway did not answer yet; a job goes on asking. */
  | { state: 'pending' }
  /** Paid, cancelled or free: nothing to pay. */
  | { state: 'closed'; transactionStatus: PaymentState };

/** `none`: the booking has no payment. `unknown`: keep the hold and ask again. */
export interface CancelPaymentResult {
  outcome: 'canceled' | 'succeeded' | 'unknown' | 'none';
}

export interface RefundPaymentInput {
  bookingDocumentId: string;
  amountCents: number;
  reason: string;
  /** The same key gives the same refund; it never pays back twice. */
  idempotencyKey: string;
}

export type RefundState = 'pending' | 'processing' | 'succeeded' | 'failed' | 'unknown' | 'cancelled';

export interface RequestedRefund {
  refundDocumentId: string;
  refundStatus: RefundState;
  amountCents: number;
}

/** A payment as other contexts may see it. */
export interface PaymentSummary {
  paymentDocumentId: string;
  reference: string;
  gateway: GatewayName;
  intentId: string | null;
  transactionStatus: PaymentState;
  currency: string;
  totalAmountCents: number;
  /** Paid back. */
  refundedCents: number;
  /** Paid back or on its way. */
  refundReservedCents: number;
  /** What can still be paid back: whole in the currency, and not promised yet. */
  refundableCents: number;
}
