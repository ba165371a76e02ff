import type { Knex } from 'knex';

export const JOB_TABLE = 'system_jobs';
export const CRON_TABLE = 'system_job_crons';

/** A row of the job table; times are milliseconds since 1970. */
export interface JobRow {
  id: number;
  task: string;
  payload: string;
  key: string | null;
  run_at: number;
  attempts: number;
  max_attempts: number;
  leased_by: string | null;
  leased_until: number | null;
  last_error: string | null;
  dead_at: number | null;
}

/** Creates the tables of the embedded driver where they are missing. They are no content types: nobody edits them. */
export async function createJobTables(knex: Knex): Promise<void> {
  if (!(await knex.schema.hasTable(JOB_TABLE))) {
    await knex.schema.createTable(JOB_TABLE, (table) => {
      table.increments('id');
      table.string('task').notNullable();
      table.text('payload').notNullable();
      table.string('key').unique();
      table.bigInteger('run_at').notNullable();
      table.integer('attempts').notNullable().defaultTo(0);
      table.integer('max_attempts').notNullable();
      table.string('leased_by');
      table.bigInteger('leased_until');
      table.text('last_error');
      table.bigInteger('dead_at');
      table.index(['dead_at', 'run_at']);
    });
  }
  if (!(await knex.schema.hasTable(CRON_TABLE))) {
    await knex.schema.createTable(CRON_TABLE, (table) => {
      table.string('name').primary();
      table.bigInteger('last_tick').notNullable();
    });
  }
}
