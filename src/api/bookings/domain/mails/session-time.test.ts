import { describe, expect, it } from 'vitest';
import { instantText, sessionTime } from './session-time';

const at = (iso: string) => new Date(iso);

describe('sessionTime', () => {
  it.each([
    ['en', 'Sunday, March 29, 2026', '3:30 AM – 4:30 AM', 'Central European Summer Time (Europe/Berlin)', '60 minutes'],
    ['de', 'Sonntag, 29. März 2026', '03:30 – 04:30 Uhr', 'Mitteleuropäische Sommerzeit (Europe/Berlin)', '60 Minuten'],
  ] as const)('%s, an hour after the clocks went forward', (language, date, time, zone, duration) => {
    expect(
      sessionTime(at('2026-03-29T01:30:00Z'), at('2026-03-29T02:30:00Z'), { zone: 'Europe/Berlin', language }),
    ).toEqual({ date, time, zone, duration });
  });

  it('names the standard zone in winter', () => {
    const time = sessionTime(at('2026-10-25T01:30:00Z'), at('2026-10-25T02:00:00Z'), {
      zone: 'Europe/Berlin',
      language: 'en',
    });
    expect([time.time, time.zone]).toEqual(['2:30 AM – 3:00 AM', 'Central European Standard Time (Europe/Berlin)']);
  });

  it('dates the end of a session over midnight', () => {
    const time = sessionTime(at('2026-05-01T21:30:00Z'), at('2026-05-01T22:30:00Z'), {
      zone: 'Europe/Berlin',
      language: 'de',
    });
    expect(time.time).toBe('23:30 – Samstag, 2. Mai 2026, 00:30 Uhr');
  });

  it('falls back to UTC and says so', () => {
    const time = sessionTime(at('2026-05-01T21:30:00Z'), at('2026-05-01T22:30:00Z'), {
      zone: 'Mars/Olympus',
      language: 'en',
    });
    expect([time.time, time.zone]).toEqual(['9:30 PM – 10:30 PM', 'Coordinated Universal Time (UTC)']);
  });
});

describe('instantText', () => {
  it('gives date, time and zone', () => {
    expect(instantText(at('2026-05-01T21:30:00Z'), { zone: 'America/New_York', language: 'en' })).toBe(
      'Friday, May 1, 2026 at 5:30 PM (Eastern Daylight Time)',
    );
  });
});
