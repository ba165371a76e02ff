import { jobQueue } from '../../src/shared/jobs/queue';
import type { TestApp } from './boot';
import { waitFor } from './wait-for';

/**
 * Moves the application's clock; jobs that fall due by it run. graphile-worker goes by the database's clock,
 * so on PostgreSQL the jobs that the application's clock has reached are made due.
 */
export async function advanceClock(app: TestApp, milliseconds: number): Promise<void> {
  app.clock.advance(milliseconds);
  if (app.database.kind !== 'postgres') return;
  const knex = app.strapi.db.connection;
  await knex.raw(
    'update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now() and run_at <= ?::timestamptz',
    [app.clock.now().toISOString()],
  );
  await knex.raw(`select pg_notify('jobs:insert', '{"r":0.5,"count":1}')`);
}

/** Waits until no job is due or running any more; those for later may still wait. */
export async function settleJobs(app: TestApp, limitMs = 20_000): Promise<void> {
  const knex = app.strapi.db.connection;
  const at = () => app.clock.now();
  await waitFor(
    'all due jobs to end',
    async () => {
      const { running } = await jobQueue(app.strapi).counts();
      if (running > 0) return false;
      if (app.database.kind === 'postgres') {
        const { rows } = (await knex.raw(
          'select count(*) as due from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts',
        )) as { rows: { due: string }[] };
        return Number(rows[0]?.due) === 0;
      }
      const due = await knex('system_jobs').where('run_at', '<=', at().getTime()).whereNull('dead_at').first('id');
      return due === undefined;
    },
    limitMs,
  );
}
