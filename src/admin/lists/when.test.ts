import { describe, expect, it } from 'vitest';
import { when, whichDay } from './when';

const NOW = new Date('2026-12-01T12:00:00Z');

describe('when something is', () => {
  it.each([
    ['2026-12-01T14:30:00Z', 'in 2 hours', 'in 2 Stunden'],
    ['2026-12-01T11:45:00Z', '15 minutes ago', 'vor 15 Minuten'],
    ['2026-12-01T12:00:10Z', 'this minute', 'in dieser Minute'],
    ['2026-12-05T12:00:00Z', 'Dec 5, 2026', '05.12.2026'],
  ])('%s is %s, %s', (moment, english, german) => {
    expect(when(new Date(moment), NOW, 'en').short).toContain(english);
    expect(when(new Date(moment), NOW, 'de').short).toContain(german);
  });

  it.each([
    ['2026-12-01', 'today', 'heute'],
    ['2026-12-02', 'tomorrow', 'morgen'],
    ['2026-11-30', 'yesterday', 'gestern'],
    ['2026-12-24', 'Dec 24, 2026', '24.12.2026'],
  ])('%s is %s, %s', (day, english, german) => {
    expect(whichDay(day, '2026-12-01', 'en').short).toBe(english);
    expect(whichDay(day, '2026-12-01', 'de').short).toBe(german);
  });

  it('is said in full as well', () => {
    expect(when(NOW, NOW, 'en').full).toContain('Tuesday, December 1, 2026');
  });
});
