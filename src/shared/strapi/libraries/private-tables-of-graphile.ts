import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Pool } from 'pg';
import { databaseClient } from '../../schema/ensure-schema';
import type { Seam } from '../kit/seam';

/** How a worker is told that a job is there: it need not wait for its next look. */
const TELL_WORKERS = `select pg_notify('jobs:insert', '{"r":0.5,"count":1}')`;

export const seam: Seam = {
  of: 'graphile-worker',
  since: '0.16.6',
  reaches:
    'reads, deletes from and updates `_private_jobs` and `_private_known_crontabs`; sends `jobs:insert` to workers',
  why: 'Its view `jobs` and its functions lack three things: payloads, the deletion of a job only while it waits (`remove_job` also keeps a running one from its retries), and when each cron ticked last. A job that is given another time is found at the next look only.',
  tables: (strapi) => {
    if (databaseClient(strapi) !== 'postgres') return [];
    const schema = workerSchema(strapi);
    return [
      { schema, table: '_private_jobs', columns: ['id', 'key', 'payload', 'locked_at', 'attempts', 'max_attempts'] },
      { schema, table: '_private_known_crontabs', columns: ['identifier', 'known_since', 'last_execution'] },
    ];
  },
  faults: async (strapi) => {
    if (databaseClient(strapi) !== 'postgres') return [];
    const wanted = ['add_job', 'reschedule_jobs', 'force_unlock_workers'];
    const { rows } = await strapi.db.connection.raw<{ rows: { name: string; source: string }[] }>(
      `select proname as name, prosrc as source from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
        where nspname = ?`,
      [workerSchema(strapi)],
    );
    const missing = wanted.filter((name) => !rows.some((row) => row.name === name));
    const tells = rows.some(({ source }) => /pg_notify\s*\(\s*'jobs:insert',\s*'\{"r":/.test(source));
    return [
      ...missing.map((name) => `there is no function ${name}`),
      ...(tells ? [] : ['workers are told of jobs in another way']),
    ];
  },
};

/** The schema of graphile-worker's tables; an application in a schema of its own has jobs of its own. */
export function workerSchema(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema && schema !== 'public' ? `${schema}_jobs` : 'graphile_worker';
}

/** Wakes the workers of all processes. */
export async function tellWorkers(query: (sql: string) => Promise<unknown>): Promise<void> {
  await query(TELL_WORKERS);
}

/** Removes the job of the key while it waits; one that runs or is dead stays. */
export async function removeWaiting(trx: Knex, schema: string, key: string): Promise<void> {
  await trx.raw(`delete from ??._private_jobs where key = ? and locked_at is null and attempts < max_attempts`, [
    schema,
    key,
  ]);
}

/** The payloads of jobs, by id. */
export async function payloadsOf(trx: Knex, schema: string, ids: readonly string[]): Promise<Map<string, object>> {
  const sql = `select id, payload from ??._private_jobs where id = any(?::bigint[])`;
  const { rows } = await trx.raw<{ rows: { id: string | number; payload: object }[] }>(sql, [schema, ids as string[]]);
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
