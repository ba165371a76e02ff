const LONGEST_SECONDS = 3600;

/**
 * Milliseconds to wait after a failed attempt: `baseSeconds` doubled with each attempt, at most an hour,
 * spread by ±20 % so that jobs that failed together do not come back together.
 * `random` is a number from 0 up to 1.
 */
export function backoffMs(baseSeconds: number, attempt: number, random: number): number {
  const seconds = Math.min(LONGEST_SECONDS, baseSeconds * 2 ** Math.max(0, attempt - 1));
  return Math.round(seconds * 1000 * (0.8 + 0.4 * random));
}
