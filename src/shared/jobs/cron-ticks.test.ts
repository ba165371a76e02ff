import { describe, expect, it } from 'vitest';
import { parseCron } from '../strapi/libraries/cron-patterns';
import { latestTick } from './cron-ticks';

const at = (text: string) => new Date(`${text}Z`);

describe('latestTick', () => {
  it.each([
    ['*/5 * * * *', '2025-03-10T10:01:00', '2025-03-10T10:06:30', '2025-03-10T10:05:00'],
    ['*/5 * * * *', '2025-03-10T10:05:00', '2025-03-10T10:06:30', null],
    ['0 3 * * *', '2025-03-09T03:00:00', '2025-03-10T03:20:00', '2025-03-10T03:00:00'],
    ['0 3 * * *', '2025-03-09T03:00:00', '2025-03-10T04:20:00', null],
    ['0 0 1 * *', '2025-02-28T00:00:00', '2025-03-01T00:00:59', '2025-03-01T00:00:00'],
    ['0 9 * * 1', '2025-03-03T09:00:00', '2025-03-10T09:00:00', '2025-03-10T09:00:00'],
    ['0 9 * * 1', '2025-03-03T09:00:00', '2025-03-11T09:00:00', null],
  ])('%s after %s, at %s, gives %s', (pattern, since, now, expected) => {
    expect(latestTick(parseCron(pattern), at(since), at(now))).toEqual(expected ? at(expected) : null);
  });

  it('refuses a pattern that is none', () => {
    expect(() => parseCron('every day')).toThrow();
    expect(() => parseCron('61 * * * *')).toThrow();
  });
});
