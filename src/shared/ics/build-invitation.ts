import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { readMailbox } from '../mailbox/mailbox';

export interface CalendarPerson {
  name: string;
  email: string;
}

export interface Invitation {
  method: 'REQUEST' | 'CANCEL';
  /** Never changes over the life of the session, so that calendars replace their entry instead of adding one. */
  uid: string;
  /** Rises with every reschedule and with the cancellation; calendars ignore a lower one. */
  sequence: number;
  stamp: Date;
  start: Date;
  end: Date;
  language: 'en' | 'de';
  summary: string;
  description: string;
  location?: string;
  url?: string;
  organizer: CalendarPerson;
  attendees: CalendarPerson[];
}

/** The UID of a booking's calendar entry, stable over reschedules. */
export function bookingUid(bookingId: string, host: string): string {
  return `booking-${bookingId}@${host.replace(/[^\w.-]/g, '')}`;
}

/**
 * One VEVENT as an iTIP message (RFC 5546), times in UTC.
 * People without a valid address are left out, since calendars reject the whole file for one bad address.
 */
export function buildInvitation(invitation: Invitation): string {
  const cancelled = invitation.method === 'CANCEL';
  const calendar = new ICalCalendar({
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
    prodId: { company: 'Magnetiq', product: 'Sessions', language: invitation.language.toUpperCase() },
  });
  const event = calendar.createEvent({
    id: oneLine(invitation.uid),
    sequence: invitation.sequence,
    stamp: invitation.stamp,
    start: invitation.start,
    end: invitation.end,
    summary: oneLine(invitation.summary),
    description: printable(invitation.description),
    location: invitation.location ? oneLine(invitation.location) : null,
    url: safeUrl(invitation.url),
    organizer: person(invitation.organizer),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  for (const attendee of invitation.attendees) {
    const invited = person(attendee);
    if (invited) event.createAttendee({ ...invited, rsvp: false });
  }
  return calendar.toString();
}

function person({ name, email }: CalendarPerson): (CalendarPerson & { mailto?: string }) | null {
  const mailbox = readMailbox(email);
  if (!mailbox.ok) return null;
  const { address } = mailbox;
  const escaped = mailtoOf(address);
  // The CN parameter is a quoted string, in which a double quote cannot be escaped (RFC 5545 §3.1).
  const readable = { name: oneLine(name).replace(/"/g, "'") || address, email: address };
  // With `mailto` the readable address goes along as a parameter (RFC 7986 §6.2).
  return escaped === address ? readable : { ...readable, mailto: escaped };
}

/** The address as it stands in a `mailto:` (RFC 6068 §2): `a/b%c=d@…` is `a%2Fb%25c%3Dd@…`. */
const mailtoOf = (address: string): string => address.replace(/[^\w.!$'*+~@-]/g, encodeURIComponent);

function safeUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

/** Line breaks stay (they are escaped), other control characters have no place in a calendar. */
const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, ' ');

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
