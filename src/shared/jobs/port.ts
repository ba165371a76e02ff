import type { Knex } from 'knex';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue | undefined };
export type JsonObject = { [key: string]: JsonValue | undefined };

/** Work to be done later, at least once. */
export interface JobRequest {
  task: string;
  payload: JsonObject;
  /** Not before this instant; now when absent. */
  runAt?: Date;
  /** A job that has not started yet and bears the same key is replaced by this one. */
  key?: string;
  maxAttempts?: number;
}

export interface JobCounts {
  /** Due now or later, failed ones that will be tried again included. */
  waiting: number;
  running: number;
  dead: number;
}

/** A job whose last attempt failed; it stays until somebody retries it. */
export interface DeadJob {
  id: string;
  task: string;
  payload: JsonObject;
  attempts: number;
  lastError: string | null;
}

/** The two drivers, embedded and graphile-worker, keep the same contract: tests/system/jobs-contract.db.test.ts. */
export interface JobQueue {
  /** Writes the job with `trx`, so that it exists only if the transaction commits. */
  enqueue(trx: Knex.Transaction | null, job: JobRequest): Promise<void>;
  /** Removes the job with this key if it has not started yet. */
  cancel(trx: Knex.Transaction | null, key: string): Promise<void>;
  /** Creates or upgrades the tables of the driver; safe to run again. */
  prepare(): Promise<void>;
  start(): Promise<void>;
  /** Takes no new job and waits, within the driver's bound, for those that run. */
  stop(): Promise<void>;
  counts(): Promise<JobCounts>;
  deadJobs(limit: number): Promise<DeadJob[]>;
  /** Gives a dead job a fresh set of attempts; false when there is no dead job with this id. */
  retry(id: string): Promise<boolean>;
}

/** What a driver needs to know of its surroundings; times in milliseconds. */
export interface DriverOptions {
  concurrency: number;
  pollMs: number;
  /** After this long without a sign of life a worker's jobs are given to another one. */
  leaseMs: number;
  /** How long stop() waits for running jobs before it aborts them. */
  stopMs: number;
}
