import { describe, expect, it } from 'vitest';
import { isAppError } from '../errors/app-error';
import { isoWeekAt, requireTimeZone } from './zone-input';

describe('zones from outside', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires'])('takes %s', (zone) => {
    expect(requireTimeZone(zone)).toBe(zone);
  });

  it.each(['', 'Mars/Phobos', '+02:00', 'Europe/Berlin ', '../etc', 'x'.repeat(1000), null, 5])(
    'refuses %s and marks the field',
    (zone) => {
      const refused = (error: unknown) =>
        isAppError(error, 'invalid_time_zone') && error.details.errors[0]?.path[0] === 'clientTimezone';
      expect(() => requireTimeZone(zone, 'clientTimezone')).toThrow(expect.toSatisfy(refused));
    },
  );

  it('takes the ISO week from the days of the zone', () => {
    const instant = new Date('2026-01-04T23:30Z');
    expect(isoWeekAt('UTC', instant)).toBe('2026-W01');
    expect(isoWeekAt('Europe/Berlin', instant)).toBe('2026-W02');
    expect(isoWeekAt('America/New_York', new Date('2025-12-29T02:00Z'))).toBe('2025-W52');
  });
});
