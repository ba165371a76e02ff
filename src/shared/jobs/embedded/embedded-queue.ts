import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { joinTransaction } from '../../database/transaction';
import { now } from '../../time/clock';
import type { DriverOptions, JobQueue, JobRequest } from '../port';
import { jobRegistry } from '../registry';
import { createJobTables } from './job-table';
import { countJobs, deleteWaitingJob, insertJob, listDeadJobs, reviveJob } from './job-store';
import { EmbeddedWorker } from './embedded-worker';

/**
 * Jobs in a table of the application's own database, worked on by its own process: the driver of SQLite.
 * A claimed job carries a lease that its worker renews; when the process dies the lease runs out and the job runs again.
 */
export function createEmbeddedQueue(strapi: Core.Strapi, options: DriverOptions): JobQueue {
  const worker = new EmbeddedWorker(strapi, options);

  /** The caller's transaction, the one that surrounds it, or one of its own: SQLite has a single connection. */
  const within = <T>(trx: Knex.Transaction | null, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
    trx ? work(trx) : joinTransaction(strapi, work);

  const wakeAfter = (trx: Knex.Transaction): void => {
    void trx.executionPromise.then(
      () => worker.wake(),
      () => undefined,
    );
  };

  return {
    enqueue: (given, job: JobRequest) =>
      within(given, async (trx) => {
        await insertJob(trx, {
          task: job.task,
          payload: job.payload,
          key: job.key ?? null,
          runAt: (job.runAt ?? now(strapi)).getTime(),
          maxAttempts: job.maxAttempts ?? jobRegistry(strapi).tasks.get(job.task)?.maxAttempts ?? 10,
        });
        wakeAfter(trx);
      }),
    cancel: (given, key) => within(given, (trx) => deleteWaitingJob(trx, key)),
    prepare: () => within(null, createJobTables),
    start: () => worker.start(),
    stop: () => worker.stop(),
    counts: () => within(null, countJobs),
    deadJobs: (limit) => within(null, (trx) => listDeadJobs(trx, limit)),
    retry: (id) =>
      within(null, async (trx) => {
        wakeAfter(trx);
        return reviveJob(trx, Number(id), now(strapi).getTime());
      }),
  };
}
