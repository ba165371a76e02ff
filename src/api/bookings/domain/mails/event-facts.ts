/** What the event of the mail added, as the outbox kept it. */
export type EventFacts = {
  previousStartsAt?: string;
  refundCents?: number;
  refundReason?: string;
  /** A refund that is promised and cannot be sent yet. */
  refundWaitsFor?: 'dispute';
  failureReason?: string;
  disputeReason?: string;
  reportReason?: string | null;
  minutesBefore?: number;
  /** The event itself, e.g. `booking.dispute_won`. */
  type?: string;
};
