/** A booking as it stands when its mail is about to leave. */
export interface MailedBooking {
  bookingStatus: string;
  approvalStatus: string;
  scheduledStart: Date;
  holdExpiresAt: Date | null;
}

export interface MailMoment {
  /** The start of the session when the mail was written down. */
  startsAt: Date | null;
  now: Date;
}

const LONG_OVER_MS = 90 * 86_400_000;

/**
 * Why a mail must no longer be sent, or null. Mails wait in the outbox, for seconds as a rule, for hours when the mail
 * server is down; a reminder of a cancelled session or a link to pay for a lost slot would be worse than silence.
 */
export function staleReason(template: string, booking: MailedBooking, moment: MailMoment): string | null {
  const is = (...states: string[]): string | null =>
    states.includes(booking.bookingStatus) ? null : `The booking is ${booking.bookingStatus}.`;
  switch (template) {
    case 'booking-held':
    case 'booking-payment-failed':
      return is('pending') ?? holdOver(booking, moment);
    case 'booking-approved':
      return is('pending') ?? approval(booking, 'approved') ?? holdOver(booking, moment);
    case 'booking-approval-pending':
    case 'booking-approval-requested':
      return is('pending') ?? approval(booking, 'requested');
    case 'booking-confirmed':
      return is('confirmed', 'in_progress');
    case 'booking-rescheduled':
    case 'booking-moved':
    case 'booking-move-accepted':
      return is('confirmed') ?? moved(booking, moment);
    case 'booking-move-pending':
    case 'booking-move-requested':
      return is('confirmed') ?? approval(booking, 'requested') ?? moved(booking, moment);
    case 'booking-reminder':
      return is('confirmed') ?? asked(booking) ?? moved(booking, moment) ?? begun(booking, moment);
    case 'booking-cancelled':
    case 'booking-declined':
      return is('cancelled');
    case 'booking-expired':
      return is('expired');
    case 'booking-completed':
      return is('completed') ?? longOver(booking, moment);
    case 'booking-absence-reported':
      return is('confirmed', 'in_progress');
    case 'booking-no-show-client':
      return is('no_show_client');
    case 'booking-no-show-expert':
      return is('no_show_consultant');
    default:
      // What happened to money stays true.
      return null;
  }
}

const approval = ({ approvalStatus }: MailedBooking, wanted: string): string | null =>
  approvalStatus === wanted ? null : `The approval is ${approvalStatus}.`;

const asked = ({ approvalStatus }: MailedBooking): string | null =>
  approvalStatus === 'requested' ? 'The approval is requested.' : null;

const holdOver = ({ holdExpiresAt }: MailedBooking, { now }: MailMoment): string | null =>
  holdExpiresAt && holdExpiresAt <= now ? 'The hold is over.' : null;

const moved = ({ scheduledStart }: MailedBooking, { startsAt }: MailMoment): string | null =>
  startsAt && startsAt.getTime() !== scheduledStart.getTime() ? 'The session has been moved since.' : null;

/** Sessions from before they completed by themselves: nobody remembers them. */
const longOver = ({ scheduledStart }: MailedBooking, { now }: MailMoment): string | null =>
  now.getTime() - scheduledStart.getTime() > LONG_OVER_MS ? 'The session was over long ago.' : null;

const begun = ({ scheduledStart }: MailedBooking, { now }: MailMoment): string | null =>
  scheduledStart <= now ? 'The session has begun.' : null;
