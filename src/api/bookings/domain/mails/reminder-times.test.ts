import { describe, expect, it } from 'vitest';
import { beforeText, remindersFor } from './reminder-times';

const start = new Date('2026-06-02T10:00:00Z');
const names = (now: string) =>
  remindersFor(start, [1440, 60, 30], new Date(now)).map(({ name, runAt }) => [name, runAt.toISOString()]);

describe('remindersFor', () => {
  it('gives each reminder its time', () => {
    expect(names('2026-05-30T00:00:00Z')).toEqual([
      ['24h', '2026-06-01T10:00:00.000Z'],
      ['1h', '2026-06-02T09:00:00.000Z'],
      ['30m', '2026-06-02T09:30:00.000Z'],
    ]);
  });

  it('leaves out what is over, to the second', () => {
    expect(names('2026-06-01T10:00:00Z').map(([name]) => name)).toEqual(['1h', '30m']);
    expect(names('2026-06-02T09:45:00Z')).toEqual([]);
  });
});

describe('beforeText', () => {
  it.each([
    [1440, 'en', '24 hours'],
    [1440, 'de', '24 Stunden'],
    [60, 'en', 'one hour'],
    [60, 'de', 'einer Stunde'],
    [30, 'de', '30 Minuten'],
  ] as const)('%i minutes in %s', (minutes, language, text) => expect(beforeText(minutes, language)).toBe(text));
});
