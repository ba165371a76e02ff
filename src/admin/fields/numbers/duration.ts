const DAY = 24 * 60;

/** Minutes as days, hours and minutes; null for what is as easily read in minutes. */
export function durationOf(minutes: unknown): { days: number; hours: number; minutes: number } | null {
  if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 120) return null;
  return {
    days: Math.floor(minutes / DAY),
    hours: Math.floor((minutes % DAY) / 60),
    minutes: minutes % 60,
  };
}
