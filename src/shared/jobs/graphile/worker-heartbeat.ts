import type { Pool } from 'pg';
import { tellWorkers } from '../../strapi/libraries/private-tables-of-graphile';

const TABLE = 'magnetiq_worker_heartbeats';

/**
 * graphile-worker gives the jobs of a crashed process free after four hours only. Here each process signs for its
 * workers every few seconds, and whoever finds a lock whose worker stopped signing releases it.
 */
export async function createHeartbeatTable(pool: Pool, schema: string): Promise<void> {
  await pool.query(
    `create table if not exists "${schema}".${TABLE} (worker_id text primary key, process text not null, seen_at timestamptz not null)`,
  );
}

/** Signs for the workers of this process. */
export async function signWorkers(
  pool: Pool,
  schema: string,
  signature: { process: string; workers: string[] },
): Promise<void> {
  await pool.query(
    `insert into "${schema}".${TABLE} (worker_id, process, seen_at)
     select unnest($1::text[]), $2, now() on conflict (worker_id) do update set seen_at = now()`,
    [signature.workers, signature.process],
  );
}

/** Removes the signatures of a process that ends in order. */
export async function signOff(pool: Pool, schema: string, process: string): Promise<void> {
  await pool.query(`delete from "${schema}".${TABLE} where process = $1`, [process]);
}

/** The processes that have signed. */
export async function signedProcesses(pool: Pool, schema: string): Promise<string[]> {
  const { rows } = await pool.query<{ process: string }>(`select distinct process from "${schema}".${TABLE}`);
  return rows.map((row) => row.process);
}

/** Releases what was locked longer than the lease ago by a worker without a signature as young as the lease. */
export async function releaseSilentWorkers(pool: Pool, schema: string, leaseMs: number): Promise<number> {
  const { rows } = await pool.query<{ locked_by: string }>(
    `select distinct jobs.locked_by from "${schema}".jobs
      where jobs.locked_at < now() - $1 * interval '1 millisecond'
        and not exists (select 1 from "${schema}".${TABLE} beats
                         where beats.worker_id = jobs.locked_by and beats.seen_at > now() - $1 * interval '1 millisecond')`,
    [leaseMs],
  );
  await release(
    pool,
    schema,
    rows.map((row) => row.locked_by),
  );
  return rows.length;
}

/** Releases the jobs of processes that are known to be gone. */
export async function releaseProcesses(pool: Pool, schema: string, processes: string[]): Promise<void> {
  const { rows } = await pool.query<{ worker_id: string }>(
    `delete from "${schema}".${TABLE} where process = any($1) returning worker_id`,
    [processes],
  );
  await release(
    pool,
    schema,
    rows.map((row) => row.worker_id),
  );
}

async function release(pool: Pool, schema: string, workers: string[]): Promise<void> {
  if (workers.length === 0) return;
  await pool.query(`select "${schema}".force_unlock_workers($1::text[])`, [workers]);
  await tellWorkers((sql) => pool.query(sql));
}
