import type { Pool } from 'pg';
import { parseCron } from '../../strapi/libraries/cron-patterns';
import { enqueueTick, lastTicks } from '../../strapi/libraries/private-tables-of-graphile';
import { latestTick } from '../cron-ticks';
import type { CronDefinition } from '../registry';

export interface CatchUp {
  schema: string;
  crons: CronDefinition[];
  maxAttempts(task: string): number;
}

/**
 * Enqueues one job for each cron that missed ticks while no process ran. graphile-worker's own backfill would run
 * every one of them. It marks the tick in graphile-worker's table, as that does, so that no other process repeats it.
 */
export async function catchUpCrons(pool: Pool, { schema, crons, maxAttempts }: CatchUp): Promise<void> {
  const known = await lastTicks(pool, schema);
  for (const { name, cron, task, payload = {} } of crons) {
    const since = known.get(name);
    const at = since && latestTick(parseCron(cron), since, new Date());
    if (!at) continue;
    const job = { task, payload, maxAttempts: maxAttempts(task), key: `cron:${name}` };
    await enqueueTick(pool, schema, { cron: name, at, job });
  }
}
