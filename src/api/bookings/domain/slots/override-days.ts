import { civilDate, type DayNumber } from '../../../../shared/time/day';
import type { DateOverride } from './model';

/**
 * Whether an override applies on a day. A month without the day (31st, 29 February) is skipped, as RFC 5545 does for
 * BYMONTHDAY.
 */
export function appliesOn(override: DateOverride, day: DayNumber): boolean {
  if (day < override.firstDay || day > override.lastDay) return false;
  switch (override.every) {
    case 'once':
      return true;
    case 'weekly':
      return (day - override.firstDay) % 7 === 0;
    case 'monthly':
      return civilDate(day).day === civilDate(override.firstDay).day;
    case 'yearly': {
      const first = civilDate(override.firstDay);
      const date = civilDate(day);
      return date.day === first.day && date.month === first.month;
    }
  }
}
