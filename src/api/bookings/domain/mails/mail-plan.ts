/** Who a mail is written to; the same template can go to several. */
export type Audience = 'client' | 'expert' | 'staff';

export type PlannedMail = { template: string; audience: Audience };

/** What the plan needs to know of a booking, as its event tells it. */
export interface PlanFacts {
  paymentStatus: string;
  approvalStatus: string;
  totalCents: number;
  /** Whose act it was, where the event says so. */
  by?: string;
}

const to = (audience: Audience, template: string): PlannedMail => ({ audience, template });

const isPaid = ({ paymentStatus }: PlanFacts): boolean => !['pending', 'processing', 'failed'].includes(paymentStatus);

/** The experts hear of a cancellation only if they heard of the session: when it was paid, or when they were asked. */
const expertKnows = (facts: PlanFacts): boolean => facts.approvalStatus !== 'not_required' || isPaid(facts);

/** Once the expert has to accept the new time, nobody's calendar changes before; a time that was chosen for the client has to be agreed to. */
function mailsOfMove({ approvalStatus, by }: PlanFacts): PlannedMail[] {
  if (approvalStatus === 'requested') return [];
  const isChosen = by === 'consultant' || by === 'staff' || by === 'system';
  return [to('client', isChosen ? 'booking-moved' : 'booking-rescheduled'), to('expert', 'booking-rescheduled')];
}

/** Which mails follow from a booking event; none for the events that nobody is mailed about. */
export function mailsFor(eventType: string, facts: PlanFacts): PlannedMail[] {
  switch (eventType) {
    case 'booking.held':
      // A free session is confirmed in the same moment; there is nothing to pay and nothing to wait for.
      return facts.totalCents > 0 ? [to('client', 'booking-held')] : [];
    case 'booking.approval_requested':
      return isPaid(facts)
        ? [to('client', 'booking-move-pending'), to('expert', 'booking-move-requested')]
        : [to('client', 'booking-approval-pending'), to('expert', 'booking-approval-requested')];
    case 'booking.approved':
      if (isPaid(facts)) return [to('client', 'booking-rescheduled'), to('expert', 'booking-rescheduled')];
      return facts.totalCents > 0 ? [to('client', 'booking-approved')] : [];
    case 'booking.declined':
      return isPaid(facts)
        ? [to('client', 'booking-cancelled'), to('expert', 'booking-cancelled')]
        : [to('client', 'booking-declined')];
    case 'booking.confirmed':
      return [to('client', 'booking-confirmed'), to('expert', 'booking-confirmed')];
    case 'booking.rescheduled':
      return mailsOfMove(facts);
    case 'booking.move_accepted':
      return [to('expert', 'booking-move-accepted')];
    case 'booking.cancelled':
      return [to('client', 'booking-cancelled'), ...(expertKnows(facts) ? [to('expert', 'booking-cancelled')] : [])];
    case 'booking.expired':
      return [to('client', 'booking-expired')];
    case 'booking.refunded':
      return [to('client', 'booking-refunded')];
    case 'booking.refund_failed':
      return [to('staff', 'staff-refund-failed')];
    case 'booking.payment_failed':
      return [to('client', 'booking-payment-failed')];
    case 'booking.payment_returned':
      return [to('client', 'booking-paid-too-late')];
    case 'booking.completed':
      // An expert who has said so needs no mail about it.
      return [to('client', 'booking-completed'), ...(facts.by === 'system' ? [to('expert', 'booking-completed')] : [])];
    case 'booking.absence_reported':
      return [to('staff', 'booking-absence-reported'), to('expert', 'booking-absence-reported')];
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
