/** Who a mail is written to; the same template can go to several. */
export type Audience = 'client' | 'expert' | 'staff';

export interface PlannedMail {
  template: string;
  audience: Audience;
}

/** What the plan needs to know of a booking, as its event tells it. */
export interface PlanFacts {
  paymentStatus: string;
  approvalStatus: string;
  totalCents: number;
}

const to = (audience: Audience, template: string): PlannedMail => ({ audience, template });

/** The experts hear of a cancellation only if they heard of the session: when it was paid, or when they were asked. */
function expertKnows({ paymentStatus, approvalStatus }: PlanFacts): boolean {
  return approvalStatus !== 'not_required' || !['pending', 'processing', 'failed'].includes(paymentStatus);
}

/** Which mails follow from a booking event; none for the events that nobody is mailed about. */
export function mailsFor(eventType: string, facts: PlanFacts): PlannedMail[] {
  switch (eventType) {
    case 'booking.held':
      // A free session is confirmed in the same moment; there is nothing to pay and nothing to wait for.
      return facts.totalCents > 0 ? [to('client', 'booking-held')] : [];
    case 'booking.approval_requested':
      return [to('client', 'booking-approval-pending'), to('expert', 'booking-approval-requested')];
    case 'booking.approved':
      return facts.totalCents > 0 ? [to('client', 'booking-approved')] : [];
    case 'booking.declined':
      return [to('client', 'booking-declined')];
    case 'booking.confirmed':
      return [to('client', 'booking-confirmed'), to('expert', 'booking-confirmed')];
    case 'booking.rescheduled':
      return [to('client', 'booking-rescheduled'), to('expert', 'booking-rescheduled')];
    case 'booking.cancelled':
      return [to('client', 'booking-cancelled'), ...(expertKnows(facts) ? [to('expert', 'booking-cancelled')] : [])];
    case 'booking.expired':
      return [to('client', 'booking-expired')];
    case 'booking.refunded':
      return [to('client', 'booking-refunded')];
    case 'booking.payment_failed':
      return [to('client', 'booking-payment-failed')];
    case 'booking.payment_returned':
      return [to('client', 'booking-paid-too-late')];
    case 'booking.no_show_client':
      return [to('client', 'booking-no-show-client')];
    case 'booking.no_show_consultant':
      return [to('client', 'booking-no-show-expert')];
    case 'booking.disputed':
    case 'booking.dispute_won':
    case 'booking.dispute_lost':
      return [to('staff', 'staff-dispute')];
    default:
      return [];
  }
}
