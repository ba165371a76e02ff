/** What of the money somebody has to see to, and why. */
export type AttentionKind =
  /** The client is owed it still: send it again, or pay it by other means and say so. */
  | 'refund_failed'
  /** The gateway has not said for a day what became of it. */
  | 'refund_open'
  /** It is done when the dispute ends; nothing to do but to answer the bank. */
  | 'refund_waiting'
  /** The bank waits for evidence. */
  | 'dispute_open'
  /** Flagged by the platform: what the reason says. */
  | 'payment_review'
  /** A gateway told something that could not be taken in. */
  | 'webhook_failed'
  /** Paid before the move, and the old system has no payment of it: a refund is paid by hand. */
  | 'payment_unrecorded';

export interface AttentionItem {
  kind: AttentionKind;
  /** Of the refund, dispute, payment or receipt. */
  documentId: string;
  bookingDocumentId: string | null;
  /** The number that people know it by. */
  reference: string;
  amountCents: number | null;
  currency: string | null;
  /** Why, in the words of who refused. */
  reason: string | null;
  /** ISO instant. */
  since: string;
  /** ISO instant by which the bank wants its evidence. */
  dueAt: string | null;
}

/** GET /billing/bookings/:id/refundable: what finance can pay back now. Amounts in hundredths. */
export interface Refundable {
  currency: string;
  refundableCents: number;
  /** A refund is a multiple of it. */
  unitCents: number;
  /** A bank holds money of the payment: a refund waits until it has decided. */
  isHeldByBank: boolean;
  /** No gateway of this platform has the payment: what is paid back is paid by hand, and then said so. */
  isByHand: boolean;
}
