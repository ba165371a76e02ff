import { AppError } from '../errors/app-error';
import { isoWeek, MINUTES_PER_DAY } from './day';
import { epochMinute, isTimeZone, offsetMinutesAt } from './zone';

/**
 * The zone as given, once it is known to be a name of the IANA database.
 * @throws AppError `invalid_time_zone`, marking the attribute at `path`
 */
export function requireTimeZone(value: unknown, path = 'timezone'): string {
  if (typeof value !== 'string' || !isTimeZone(value)) {
    throw new AppError('invalid_time_zone', 'A time zone must be an IANA name such as Europe/Berlin', { path });
  }
  return value;
}

/**
 * The ISO week in which an instant lies for people of the zone: `2026-W05`.
 * @throws AppError `invalid_time_zone`
 */
export function isoWeekAt(zone: string, instant: Date): string {
  const minute = epochMinute(instant);
  return isoWeek(Math.floor((minute + offsetMinutesAt(requireTimeZone(zone), minute)) / MINUTES_PER_DAY));
}
