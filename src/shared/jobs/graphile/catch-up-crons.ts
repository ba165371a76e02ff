import type { Pool } from 'pg';
import { latestTick, parseCron } from '../cron-ticks';
import type { CronDefinition } from '../registry';

interface KnownCron {
  identifier: string;
  since: Date;
}

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
  const { rows } = await pool.query<KnownCron>(
    `select identifier, coalesce(last_execution, known_since) as since from "${schema}"._private_known_crontabs`,
  );
  const known = new Map(rows.map((row) => [row.identifier, row.since]));
  for (const cron of crons) {
    const since = known.get(cron.name);
    const tick = since && latestTick(parseCron(cron.cron), since, new Date());
    if (!tick) continue;
    await pool.query(
      `with won as (
         update "${schema}"._private_known_crontabs set last_execution = $2
          where identifier = $1 and coalesce(last_execution, known_since) < $2 returning identifier
       )
       select "${schema}".add_job(identifier => $3, payload => $4::json, max_attempts => $5, job_key => $6) from won`,
      [cron.name, tick, cron.task, JSON.stringify(cron.payload ?? {}), maxAttempts(cron.task), `cron:${cron.name}`],
    );
  }
}
