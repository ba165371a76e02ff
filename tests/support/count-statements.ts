import type { TestApp } from './boot';
import { hearStatements, type HeardStatement } from './hear-statements';

/** What the queues ask for themselves; each database has another one. */
const OF_QUEUES = /system_jobs|system_job_crons|graphile_worker|worker_heartbeats/;

/** How many statements the application asks while `work` runs, without those that begin and end transactions. */
export async function countStatements(app: TestApp, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const hear = ({ __knexQueryUid: uid, sql }: HeardStatement): void => {
    if (uid && !OF_QUEUES.test(sql)) count += 1;
  };
  await hearStatements(app, hear, work);
  return count;
}

/** The fewest of a few runs: a job of the clock that comes between only adds. */
export async function fewestStatements(app: TestApp, runs: readonly (() => Promise<unknown>)[]): Promise<number> {
  const counts: number[] = [];
  for (const run of runs) counts.push(await countStatements(app, run));
  return Math.min(...counts);
}
