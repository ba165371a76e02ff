import { describe, expect, it } from 'vitest';
import { formatInstant } from './format-instant';

describe('formatInstant', () => {
  const instant = Date.parse('2026-03-29T01:30:00Z');

  it.each([
    ['en', 'Europe/Berlin', 'Sunday, March 29, 2026 at 03:30 AM GMT+2'],
    ['de', 'Europe/Berlin', 'Sonntag, 29. März 2026 um 03:30 MESZ'],
    ['en', 'America/New_York', 'Saturday, March 28, 2026 at 09:30 PM EDT'],
  ])('writes in %s for %s', (locale, zone, text) => {
    expect(formatInstant(instant, { locale, zone }).replace(/\u202f/g, ' ')).toBe(text);
  });

  it('writes a date or a time alone', () => {
    expect(formatInstant(instant, { locale: 'de', zone: 'UTC', style: 'date' })).toBe('Sonntag, 29. März 2026');
    expect(formatInstant(instant, { locale: 'de', zone: 'UTC', style: 'time' })).toBe('01:30 UTC');
  });
});
