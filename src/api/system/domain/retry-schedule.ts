const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits between the attempts of an outbox message, in milliseconds: ten attempts over two days. */
export const OUTBOX_SCHEDULE: readonly number[] = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
];

/** The schedule that the Standard Webhooks specification recommends: the first attempt at once, then these waits. */
export const WEBHOOK_SCHEDULE: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/**
 * Milliseconds until the attempt after `attempt` (1 is the first), spread by up to +20 % so that receivers are not
 * hit by all at once; null when the schedule is used up. A wait that the receiver asked for counts if it is longer.
 */
export function nextWaitMs(
  schedule: readonly number[],
  attempt: number,
  options: { random: number; askedMs?: number },
): number | null {
  const planned = schedule[attempt - 1];
  if (planned === undefined) return null;
  const spread = Math.round(planned * (1 + 0.2 * options.random));
  return Math.max(spread, options.askedMs ?? 0);
}
