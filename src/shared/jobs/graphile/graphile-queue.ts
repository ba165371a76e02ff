import type { Core } from '@strapi/strapi';
import { runMigrations } from 'graphile-worker';
import type { Knex } from 'knex';
import { joinTransaction } from '../../database/transaction';
import {
  payloadsOf,
  removeWaiting,
  tellWorkers,
  workerSchema,
} from '../../strapi/libraries/private-tables-of-graphile';
import { now } from '../../time/clock';
import type { DeadJob, DriverOptions, JobQueue, JobRequest, JsonObject } from '../port';
import { jobRegistry } from '../registry';
import { createWorkerPool } from './graphile-connection';
import { createHeartbeatTable } from './worker-heartbeat';
import { GraphileRunner } from './graphile-runner';

interface DeadRow {
  id: string;
  task: string;
  attempts: number;
  last_error: string | null;
}

/** Jobs by graphile-worker, for PostgreSQL: enqueued in the caller's transaction, shared by any number of processes. */
export function createGraphileQueue(strapi: Core.Strapi, options: DriverOptions): JobQueue {
  const schema = workerSchema(strapi);
  const runner = new GraphileRunner(strapi, options);

  const within = <T>(trx: Knex.Transaction | null, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
    trx ? work(trx) : joinTransaction(strapi, work);
  const rows = async <T>(trx: Knex, sql: string, values: Knex.RawBinding[] = []): Promise<T[]> =>
    (await trx.raw<{ rows: T[] }>(sql, values)).rows;

  return {
    enqueue: (given, job: JobRequest) =>
      within(given, async (trx) => {
        // A time that has come means "now" by the database's own clock, which decides when a job is due.
        const runAt = job.runAt && job.runAt > now(strapi) ? job.runAt.toISOString() : null;
        const maxAttempts = job.maxAttempts ?? jobRegistry(strapi).tasks.get(job.task)?.maxAttempts ?? 10;
        await trx.raw(
          `select ??.add_job(identifier => ?, payload => ?::json, run_at => ?::timestamptz, max_attempts => ?, job_key => ?)`,
          [schema, job.task, JSON.stringify(job.payload), runAt, maxAttempts, job.key ?? null] as Knex.RawBinding[],
        );
      }),
    cancel: (given, key) => within(given, (trx) => removeWaiting(trx, schema, key)),
    prepare: async () => {
      const pool = createWorkerPool(strapi, 1);
      try {
        await runMigrations({ pgPool: pool, schema });
        await createHeartbeatTable(pool, schema);
      } finally {
        await pool.end();
      }
    },
    start: () => runner.start(),
    stop: () => runner.stop(),
    counts: () =>
      within(null, async (trx) => {
        const [row] = await rows<{ waiting: string; running: string; dead: string }>(
          trx,
          `select count(*) filter (where locked_at is null and attempts < max_attempts) as waiting,
                  count(*) filter (where locked_at is not null) as running,
                  count(*) filter (where locked_at is null and attempts >= max_attempts) as dead
             from ??.jobs`,
          [schema],
        );
        return { waiting: Number(row?.waiting), running: Number(row?.running), dead: Number(row?.dead) };
      }),
    deadJobs: (limit) =>
      within(null, async (trx) => {
        const dead = await rows<DeadRow>(
          trx,
          `select id, task_identifier as task, attempts, last_error from ??.jobs
            where locked_at is null and attempts >= max_attempts order by updated_at desc limit ?`,
          [schema, limit],
        );
        const ids = dead.map(({ id }) => id);
        const payloads = await payloadsOf(trx, schema, ids);
        return dead.map(
          ({ id, task, attempts, last_error: lastError }): DeadJob => ({
            id: String(id),
            task,
            payload: payloads.get(String(id)) as JsonObject,
            attempts,
            lastError,
          }),
        );
      }),
    retry: (id) =>
      within(null, async (trx) => {
        const [dead] = await rows(
          trx,
          `select id from ??.jobs where id = ?::bigint and locked_at is null and attempts >= max_attempts`,
          [schema, id],
        );
        if (!dead) return false;
        await trx.raw(`select ??.reschedule_jobs(array[?::bigint], run_at => now(), attempts => 0)`, [schema, id]);
        await tellWorkers((sql) => trx.raw(sql));
        return true;
      }),
  };
}
