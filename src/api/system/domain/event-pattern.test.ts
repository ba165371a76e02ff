import { describe, expect, it } from 'vitest';
import { isEventPattern, matchesEvent } from './event-pattern';

describe('matchesEvent', () => {
  it.each([
    ['*', 'booking.confirmed', true],
    ['booking.*', 'booking.confirmed', true],
    ['booking.confirmed', 'booking.confirmed', true],
    ['booking.*', 'bookings.confirmed', false],
    ['booking.*', 'booking', false],
    ['booking.confirmed', 'booking.confirmed_late', false],
    ['lead.*', 'booking.confirmed', false],
  ])('%s against %s is %s', (pattern, type, expected) => {
    expect(matchesEvent(pattern, type)).toBe(expected);
  });
});

describe('isEventPattern', () => {
  it.each(['*', 'booking.*', 'booking.no_show_client', 'lead.created'])('takes %s', (text) => {
    expect(isEventPattern(text)).toBe(true);
  });
  it.each(['', 'booking', '**', 'booking.', '.created', 'Booking.*', 'booking.* ', 'booking.*.x'])(
    'refuses "%s"',
    (text) => {
      expect(isEventPattern(text)).toBe(false);
    },
  );
});
