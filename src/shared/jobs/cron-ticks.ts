import type { CronMatch } from '../strapi/libraries/cron-patterns';

const MINUTE_MS = 60_000;

/** How old a missed tick may be and still be caught up. */
const CATCH_UP_MS = 60 * MINUTE_MS;

/** The latest tick after `since` and not after `now`, at most an hour back; null where there is none. */
export function latestTick(matches: CronMatch, since: Date, now: Date): Date | null {
  const oldest = Math.max(since.getTime(), now.getTime() - CATCH_UP_MS);
  for (let time = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS; time > oldest; time -= MINUTE_MS) {
    const minute = new Date(time);
    if (matches(minute)) return minute;
  }
  return null;
}
