import type { Knex } from 'knex';
import type { Pool } from 'pg';
import type { JsonObject } from '../jobs/port';

/*
 * graphile-worker tells of its jobs by the view `jobs` and changes them by functions; its tables are private. Three things
 * are in the tables alone: payloads, the deletion of a job only while it waits (`remove_job` also keeps a running one from
 * its retries), and when each cron ticked last. Since 0.13; looked at in 0.16. tests/system/jobs-contract.test.ts and
 * jobs-cron.test.ts fail on PostgreSQL when they move.
 */

/** Removes the job of the key while it waits; one that runs or is dead stays. */
export async function removeWaiting(trx: Knex, schema: string, key: string): Promise<void> {
  await trx.raw(`delete from ??._private_jobs where key = ? and locked_at is null and attempts < max_attempts`, [
    schema,
    key,
  ]);
}

/** The payloads of jobs, by id. */
export async function payloadsOf(trx: Knex, schema: string, ids: readonly string[]): Promise<Map<string, JsonObject>> {
  const sql = `select id, payload from ??._private_jobs where id = any(?::bigint[])`;
  const { rows } = await trx.raw<{ rows: { id: string | number; payload: JsonObject }[] }>(sql, [
    schema,
    ids as string[],
  ]);
  return new Map(rows.map(({ id, payload }) => [String(id), payload]));
}

/** When each cron ticked last, or was first known of. */
export async function lastTicks(pool: Pool, schema: string): Promise<Map<string, Date>> {
  const { rows } = await pool.query<{ identifier: string; since: Date }>(
    `select identifier, coalesce(last_execution, known_since) as since from "${schema}"._private_known_crontabs`,
  );
  return new Map(rows.map(({ identifier, since }) => [identifier, since]));
}

export interface Tick {
  cron: string;
  at: Date;
  /** What runs once for it. */
  job: { task: string; payload: object; maxAttempts: number; key: string };
}

/** Marks a tick as the last one of its cron and enqueues its job, unless another process has marked it or a later one. */
export async function enqueueTick(pool: Pool, schema: string, { cron, at, job }: Tick): Promise<void> {
  await pool.query(
    `with won as (
       update "${schema}"._private_known_crontabs set last_execution = $2
        where identifier = $1 and coalesce(last_execution, known_since) < $2 returning identifier
     )
     select "${schema}".add_job(identifier => $3, payload => $4::json, max_attempts => $5, job_key => $6) from won`,
    [cron, at, job.task, JSON.stringify(job.payload), job.maxAttempts, job.key],
  );
}
