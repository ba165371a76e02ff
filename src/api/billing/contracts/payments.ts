export type GatewayName = 'stripe' | 'simulator' | 'none';

export interface OpenPaymentInput {
  bookingDocumentId: string;
  /** The booking's row, where the caller knows it. */
  bookingRowId?: number;
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

/** How a payment that was made stands towards the client. */
export type PaymentStanding = 'completed' | 'partially_refunded' | 'refunded' | 'disputed';

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

/**
 * `waiting`: promised, and done when the dispute ends that holds the money. `settled`: the client got it from the bank.
 */
export type RefundState =
  | 'waiting'
  | 'pending'
  | 'processing'
  | 'succeeded'
  | 'failed'
  | 'unknown'
  | 'cancelled'
  | 'settled';

export interface RequestedRefund {
  refundDocumentId: string;
  refundStatus: RefundState;
  amountCents: number;
  /** No gateway of this platform has the payment: it comes to the list of money to see to, and is paid by hand. */
  byHand?: true;
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
  /** What the client has not got back in any way and is not promised yet, whole in the currency; 0 before it is paid. */
  refundableCents: number;
  /** A bank holds money of it: what is promised now waits until the dispute ends. */
  isHeldByBank: boolean;
  /** No gateway of this platform has it: what is paid back is paid by hand. */
  isByHand: boolean;
}
