import type { Knex } from 'knex';
import type { Pool } from 'pg';

/*
 * graphile-worker tells of its jobs by the view `jobs` and changes them by functions; its tables are private. Three things
 * are in the tables alone: payloads, the deletion of a job only while it waits (`remove_job` also keeps a running one from
 * its retries), and when each cron ticked last. Since 0.13; looked at in 0.16. tests/system/jobs-contract.test.ts and
 * jobs-cron.test.ts fail on PostgreSQL when they move.
 */

/** Where statements are run: in a transaction of knex, or in a pool of pg. Values stand for $1, $2 … */
export type RunSql = (sql: string, values: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Statements with `$1` in a transaction of knex, which writes `?`. */
export function inTransaction(trx: Knex): RunSql {
  return async (sql, values) => {
    const order = [...sql.matchAll(/\$(\d+)/g)].map(([, place]) => values[Number(place) - 1]);
    const text = sql.replace(/\?/g, '\\?').replace(/\$\d+/g, '?');
    return (await trx.raw<{ rows: Record<string, unknown>[] }>(text, order as Knex.RawBinding[])).rows;
  };
}

/** Statements in a pool of pg. */
export function inPool(pool: Pool): RunSql {
  return async (sql, values) => (await pool.query<Record<string, unknown>>(sql, [...values])).rows;
}

/** Removes the job of the key while it waits; one that runs or is dead stays. */
export async function removeWaiting(run: RunSql, schema: string, key: string): Promise<void> {
  await run(`delete from "${schema}"._private_jobs where key = $1 and locked_at is null and attempts < max_attempts`, [
    key,
  ]);
}

/** The payloads of jobs, by id. */
export async function payloadsOf(run: RunSql, schema: string, ids: readonly string[]): Promise<Map<string, unknown>> {
  const rows = await run(`select id, payload from "${schema}"._private_jobs where id = any($1::bigint[])`, [ids]);
  return new Map(rows.map(({ id, payload }) => [String(id), payload]));
}

/** When each cron ticked last, or was first known of. */
export async function lastTicks(run: RunSql, schema: string): Promise<Map<string, Date>> {
  const rows = await run(
    `select identifier, coalesce(last_execution, known_since) as since from "${schema}"._private_known_crontabs`,
    [],
  );
  return new Map(rows.map(({ identifier, since }) => [String(identifier), since as Date]));
}

export interface Tick {
  cron: string;
  at: Date;
  /** What runs once for it. */
  job: { task: string; payload: object; maxAttempts: number; key: string };
}

/** Marks a tick as the last one of its cron and enqueues its job, unless another process has marked it or a later one. */
export async function enqueueTick(run: RunSql, schema: string, { cron, at, job }: Tick): Promise<void> {
  await run(
    `with won as (
       update "${schema}"._private_known_crontabs set last_execution = $2
        where identifier = $1 and coalesce(last_execution, known_since) < $2 returning identifier
     )
     select "${schema}".add_job(identifier => $3, payload => $4::json, max_attempts => $5, job_key => $6) from won`,
    [cron, at, job.task, JSON.stringify(job.payload), job.maxAttempts, job.key],
  );
}
