import type { MailMessage } from '../../../integrations/mail/port';
import { bookingUid, buildInvitation, type CalendarPerson } from '../../../shared/ics/build-invitation';
import type { MailLanguage } from '../../messaging/public';
import { WORDS } from './words';
import type { BookingMailView } from './booking-mail-view';

export interface InvitationFacts {
  bookingId: string;
  /** Rises with every new time and with the cancellation. */
  sequence: number;
  start: Date;
  end: Date;
  stamp: Date;
  /** The domain in whose name the UID is made; it must never change for a booking. */
  host: string;
  organizer: CalendarPerson;
  attendee: CalendarPerson;
}

/** Which templates carry an invitation, and what it does to the reader's calendar. */
const METHODS: Record<string, 'REQUEST' | 'CANCEL' | undefined> = {
  'booking-confirmed': 'REQUEST',
  'booking-rescheduled': 'REQUEST',
  'booking-moved': 'REQUEST',
  'booking-cancelled': 'CANCEL',
};

/** The calendar part of a mail; undefined for a mail that has none. */
export function bookingInvitation(
  mail: { template: string; language: MailLanguage },
  view: BookingMailView,
  facts: InvitationFacts,
): MailMessage['calendar'] {
  const method = METHODS[mail.template];
  if (!method) return undefined;
  const words = WORDS[mail.language];
  const content = buildInvitation({
    ...facts,
    method,
    uid: bookingUid(facts.bookingId, facts.host),
    language: mail.language,
    summary: `${view.session.title}: ${view.counterpart.name}`,
    description: [
      `${words.reference}: ${view.session.reference}`,
      view.session.platform && `${words.platform}: ${view.session.platform}`,
      view.session.meetingUrl && `${words.meetingUrl}: ${view.session.meetingUrl}`,
    ]
      .filter(Boolean)
      .join('\n'),
    location: view.session.meetingUrl || view.session.platform,
    url: view.session.meetingUrl,
    attendees: [facts.attendee],
  });
  return { method, filename: method === 'CANCEL' ? 'cancelled.ics' : 'invitation.ics', content };
}
