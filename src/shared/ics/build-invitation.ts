import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

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
    organizer: isAddress(invitation.organizer.email) ? person(invitation.organizer) : null,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  for (const attendee of invitation.attendees) {
    if (isAddress(attendee.email)) event.createAttendee({ ...person(attendee), rsvp: false });
  }
  return calendar.toString();
}

function person({ name, email }: CalendarPerson): CalendarPerson {
  // The CN parameter is a quoted string, in which a double quote cannot be escaped (RFC 5545 §3.1).
  return { name: oneLine(name).replace(/"/g, "'") || email, email };
}

function safeUrl(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}

// Stricter than RFC 5321 on purpose: an address with a comma, quote or line break could add a property of its own.
const isAddress = (email: string): boolean => /^[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(\.[\w-]+)*$/.test(email);

/** Line breaks stay (they are escaped), other control characters have no place in a calendar. */
const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, ' ');

const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
