import type { Knex } from 'knex';
import type { DeadJob, JobCounts, JsonObject } from '../port';
import { JOB_TABLE, type JobRow } from './job-table';

export interface NewJob {
  task: string;
  payload: JsonObject;
  key: string | null;
  runAt: number;
  maxAttempts: number;
}

/** Inserts the job, or replaces the waiting one with its key; one that runs or is dead keeps its row and loses the key. */
export async function insertJob(knex: Knex, job: NewJob): Promise<void> {
  if (job.key !== null) {
    // What runs was started before this request and must not be tried again beside it.
    await knex(JOB_TABLE)
      .where('key', job.key)
      .where((query) => void query.whereNotNull('leased_by').orWhereNotNull('dead_at'))
      .update({ key: null, attempts: knex.ref('max_attempts') });
  }
  const row = {
    task: job.task,
    payload: JSON.stringify(job.payload),
    key: job.key,
    run_at: job.runAt,
    attempts: 0,
    max_attempts: job.maxAttempts,
    last_error: null,
  };
  await (job.key === null ? knex(JOB_TABLE).insert(row) : knex(JOB_TABLE).insert(row).onConflict('key').merge());
}

/** Deletes the job with this key unless it runs or is dead. */
export async function deleteWaitingJob(knex: Knex, key: string): Promise<void> {
  await knex(JOB_TABLE).where({ key, leased_by: null, dead_at: null }).delete();
}

export interface Claim {
  worker: string;
  tasks: string[];
  /** Jobs that this process already runs, whatever their lease says. */
  except: number[];
  limit: number;
  /** By the application's clock, which tests move. */
  dueAt: number;
  /** By the real clock. */
  now: number;
  leaseMs: number;
}

/** Leases up to `limit` due jobs, those of workers that went silent included, in one statement. */
export async function claimJobs(knex: Knex, claim: Claim): Promise<JobRow[]> {
  const due = knex(JOB_TABLE)
    .select('id')
    .whereNull('dead_at')
    .where('run_at', '<=', claim.dueAt)
    .where((query) => void query.whereNull('leased_by').orWhere('leased_until', '<', claim.now))
    .whereRaw('attempts < max_attempts')
    .whereIn('task', claim.tasks)
    .whereNotIn('id', claim.except)
    .orderBy([{ column: 'run_at' }, { column: 'id' }])
    .limit(claim.limit);
  return knex<JobRow>(JOB_TABLE)
    .whereIn('id', due)
    .update({
      leased_by: claim.worker,
      leased_until: claim.now + claim.leaseMs,
      attempts: knex.raw<number>('attempts + 1'),
    })
    .returning('*');
}

/** Extends the leases of what this worker runs. */
export async function renewLeases(knex: Knex, worker: string, until: number): Promise<void> {
  await knex(JOB_TABLE).where('leased_by', worker).update({ leased_until: until });
}

/** Lets go of every lease of these workers: their processes are gone. */
export async function releaseLeases(knex: Knex, workers: string[]): Promise<void> {
  await knex(JOB_TABLE).whereIn('leased_by', workers).whereNull('dead_at').update({ leased_until: 0 });
}

/** The workers that hold a lease. */
export async function leaseHolders(knex: Knex): Promise<string[]> {
  const rows = await knex(JOB_TABLE).distinct('leased_by').whereNotNull('leased_by').whereNull('dead_at');
  return rows.map((row: { leased_by: string }) => row.leased_by);
}

/** Buries jobs whose worker vanished during their last attempt. */
export async function buryAbandoned(knex: Knex, now: number): Promise<void> {
  await knex(JOB_TABLE)
    .whereNull('dead_at')
    .where('leased_until', '<', now)
    .whereRaw('attempts >= max_attempts')
    .update({
      dead_at: now,
      leased_by: null,
      leased_until: null,
      last_error: knex.raw("coalesce(last_error, 'The process ended during the last attempt.')"),
    });
}

/** Removes a finished job, if this worker still holds it. */
export async function completeJob(knex: Knex, id: number, worker: string): Promise<void> {
  await knex(JOB_TABLE).where({ id, leased_by: worker }).delete();
}

/** Puts a failed job back for `runAt`, or buries it after its last attempt, if this worker still holds it. */
export async function failJob(
  knex: Knex,
  job: { id: number; worker: string },
  failure: { error: string; runAt: number; now: number },
): Promise<void> {
  const last = 'attempts >= max_attempts';
  await knex(JOB_TABLE)
    .where({ id: job.id, leased_by: job.worker })
    .update({
      leased_by: null,
      leased_until: null,
      last_error: failure.error,
      dead_at: knex.raw(`case when ${last} then ? else null end`, [failure.now]),
      run_at: knex.raw(`case when ${last} then run_at else ? end`, [failure.runAt]),
    });
}

/** How many jobs wait, run and are dead. */
export async function countJobs(knex: Knex): Promise<JobCounts> {
  const [counts] = await knex(JOB_TABLE).select<Record<keyof JobCounts, number | string>[]>(
    knex.raw('coalesce(sum(case when dead_at is not null then 1 else 0 end), 0) as dead'),
    knex.raw('coalesce(sum(case when dead_at is null and leased_by is not null then 1 else 0 end), 0) as running'),
    knex.raw('coalesce(sum(case when dead_at is null and leased_by is null then 1 else 0 end), 0) as waiting'),
  );
  return { waiting: Number(counts?.waiting), running: Number(counts?.running), dead: Number(counts?.dead) };
}

/** The most recently buried jobs. */
export async function listDeadJobs(knex: Knex, limit: number): Promise<DeadJob[]> {
  const rows = await knex<JobRow>(JOB_TABLE).whereNotNull('dead_at').orderBy('dead_at', 'desc').limit(limit);
  return rows.map((row) => ({
    id: String(row.id),
    task: row.task,
    payload: JSON.parse(row.payload) as JsonObject,
    attempts: row.attempts,
    lastError: row.last_error,
  }));
}

/** Brings a dead job back with all its attempts; false when there is none with this id. */
export async function reviveJob(knex: Knex, id: number, runAt: number): Promise<boolean> {
  const revived = await knex(JOB_TABLE)
    .where({ id })
    .whereNotNull('dead_at')
    .update({ dead_at: null, attempts: 0, run_at: runAt });
  return revived === 1;
}
