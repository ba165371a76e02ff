import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingUid, buildInvitation, type Invitation } from './build-invitation';

const invitation: Invitation = {
  method: 'REQUEST',
  uid: bookingUid('abc123', 'magnetiq.example'),
  sequence: 2,
  stamp: new Date('2026-03-01T08:00:00Z'),
  start: new Date('2026-03-29T08:30:00Z'),
  end: new Date('2026-03-29T09:30:00Z'),
  language: 'de',
  summary: 'Beratung: Zölle, Lager; Märkte',
  description: 'Zeile eins\nZeile zwei\\Ende',
  location: 'Straße 1, Köln',
  url: 'https://meet.example/room?id=1&x=2',
  organizer: { name: 'Magnetiq', email: 'hello@magnetiq.example' },
  attendees: [{ name: 'Anna "A" Weiß', email: 'anna@example.com' }],
};

const parse = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  return { calendar, event: events[0]!, events };
};
const value = (component: InstanceType<typeof ICAL.Component>, name: string) =>
  String(component.getFirstPropertyValue(name));

describe('buildInvitation', () => {
  it('reads back what was put in', () => {
    const { calendar, event } = parse(buildInvitation(invitation));
    expect(value(calendar, 'method')).toBe('REQUEST');
    expect(value(calendar, 'prodid')).toContain('DE');
    expect(value(event, 'uid')).toBe('booking-abc123@magnetiq.example');
    expect(event.getFirstPropertyValue('sequence')).toBe(2);
    expect(value(event, 'dtstart')).toBe('2026-03-29T08:30:00Z');
    expect(value(event, 'dtend')).toBe('2026-03-29T09:30:00Z');
    expect(value(event, 'dtstamp')).toBe('2026-03-01T08:00:00Z');
    expect(value(event, 'summary')).toBe(invitation.summary);
    expect(value(event, 'description')).toBe(invitation.description);
    expect(value(event, 'location')).toBe(invitation.location);
    expect(value(event, 'url')).toBe(invitation.url);
    expect(value(event, 'organizer')).toBe('mailto:hello@magnetiq.example');
    expect(value(event, 'status')).toBe('CONFIRMED');
    expect(value(event, 'attendee')).toBe('MAILTO:anna@example.com');
    expect(event.getFirstProperty('attendee')?.getFirstParameter('cn')).toBe("Anna 'A' Weiß");
  });

  it.each([
    ['info@müller-söhne.example.de', 'info@xn--mller-shne-kcb9d.example.de', undefined],
    ['a/b%c=d@example.org', 'a%2Fb%25c%3Dd@example.org', 'a/b%c=d@example.org'],
    ["o'neil+x@example.org", "o'neil+x@example.org", undefined],
  ])('invites %s', (email, mailto, parameter) => {
    const people = { organizer: { name: 'x', email }, attendees: [{ name: 'y', email }] };
    const { event } = parse(buildInvitation({ ...invitation, ...people }));
    expect(value(event, 'organizer')).toBe(`mailto:${mailto}`);
    expect(value(event, 'attendee')).toBe(`MAILTO:${mailto}`);
    expect(event.getFirstProperty('attendee')?.getFirstParameter('email')).toBe(parameter);
    expect(decodeURIComponent(mailto)).toBe(parameter ?? mailto);
  });

  it('cancels the entry of the same UID', () => {
    const { calendar, event } = parse(buildInvitation({ ...invitation, method: 'CANCEL', sequence: 3 }));
    expect([value(calendar, 'method'), value(event, 'status'), value(event, 'uid')]).toEqual([
      'CANCEL',
      'CANCELLED',
      'booking-abc123@magnetiq.example',
    ]);
  });

  it.each([
    ['script url', { url: 'javascript:alert(1)' }, 'url'],
    ['url that is none', { url: 'not a url' }, 'url'],
    ['organizer with a domain that has no dot', { organizer: { name: 'x', email: 'a@localhost' } }, 'organizer'],
    ['organizer with a line break', { organizer: { name: 'x', email: 'a@b.c\r\nX-EVIL:1' } }, 'organizer'],
    ['attendee with a comma', { attendees: [{ name: 'x', email: 'a@b.c,mailto:d@e.f' }] }, 'attendee'],
  ])('leaves out a %s', (_name, change, property) => {
    const { event } = parse(buildInvitation({ ...invitation, ...change }));
    expect(event.getFirstProperty(property)).toBeNull();
  });

  it('lets no text add a property or an event', () => {
    const nasty = fc.array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\u2028',
        '"',
        ';',
        ':',
        ',',
        '\\',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'X-EVIL:1',
        'ü',
        ' ',
      ),
      { maxLength: 12 },
    );
    const plain = parse(buildInvitation(invitation))
      .event.getAllProperties()
      .map((p) => p.name);
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = `a${parts.join('')}`;
        const built = buildInvitation({
          ...invitation,
          summary: text,
          description: text,
          location: text,
          organizer: { name: text, email: 'o@example.com' },
          attendees: [{ name: text, email: 'a@example.com' }],
        });
        const { events, event } = parse(built);
        expect(events).toHaveLength(1);
        expect(event.getAllProperties().map((p) => p.name)).toEqual(plain);
      }),
    );
  });

  it('folds lines to 75 octets', () => {
    const built = buildInvitation({ ...invitation, description: 'ä'.repeat(400) });
    expect(Math.max(...built.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});
