import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { madeOfSettings, settings } from '../config/settings';
import { joinTransaction } from '../database/transaction';
import { databaseClient } from '../schema/ensure-schema';
import { createEmbeddedQueue } from './embedded/embedded-queue';
import { createGraphileQueue } from './graphile/graphile-queue';
import type { DriverOptions, JobQueue, JobRequest } from './port';

// Leaves the rest of the shutdown, closing the server and the pool, time of its own.
const SHUTDOWN_RESERVE_MS = 5_000;

function driverOptions(strapi: Core.Strapi): DriverOptions {
  const { jobs, observability } = settings(strapi);
  return {
    concurrency: jobs.concurrency,
    pollMs: jobs.pollMs,
    leaseMs: jobs.leaseSeconds * 1000,
    stopMs: Math.max(1_000, observability.shutdownSeconds * 1000 - SHUTDOWN_RESERVE_MS),
  };
}

/** The queue of this application: graphile-worker on PostgreSQL, the embedded driver on SQLite. */
export const jobQueue = madeOfSettings<JobQueue>((strapi) => {
  const create = databaseClient(strapi) === 'postgres' ? createGraphileQueue : createEmbeddedQueue;
  return create(strapi, driverOptions(strapi));
});

/**
 * Writes a job in the transaction at hand (`trx`, or the one of `strapi.db.transaction` that surrounds the call);
 * it runs, at least once, after the commit. Outside a transaction it is written at once.
 */
export async function enqueueJob(strapi: Core.Strapi, job: JobRequest, trx?: Knex.Transaction): Promise<void> {
  if (trx) return jobQueue(strapi).enqueue(trx, job);
  await joinTransaction(strapi, (current) => jobQueue(strapi).enqueue(current, job));
}

/** Removes the job with this key if it has not started, in the transaction at hand. */
export async function cancelJob(strapi: Core.Strapi, key: string, trx?: Knex.Transaction): Promise<void> {
  if (trx) return jobQueue(strapi).cancel(trx, key);
  await joinTransaction(strapi, (current) => jobQueue(strapi).cancel(current, key));
}

/** Starts working on jobs, unless `JOBS=off` leaves that to other processes. Call it last in `bootstrap()`. */
export async function startJobs(strapi: Core.Strapi): Promise<void> {
  if (settings(strapi).jobs.enabled) await jobQueue(strapi).start();
}

/** Takes no new job and waits for the running ones, within the time that a shutdown may take. */
export async function stopJobs(strapi: Core.Strapi): Promise<void> {
  await jobQueue.known(strapi)?.stop();
}
