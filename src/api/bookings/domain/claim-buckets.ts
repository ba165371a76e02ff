/** Length of the bucket that a claim occupies. */
export const BUCKET_MINUTES = 5;

const BUCKET_MS = BUCKET_MINUTES * 60_000;

/**
 * The 5-minute buckets that the interval from `start` (included) to `end` (excluded) touches, as counts
 * since the epoch, ascending: two intervals overlap in a resource exactly when they would share time
 * rounded out to 5 minutes.
 */
export function claimBuckets(start: Date, end: Date): number[] {
  const first = Math.floor(start.getTime() / BUCKET_MS);
  const last = Math.ceil(end.getTime() / BUCKET_MS);
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}
