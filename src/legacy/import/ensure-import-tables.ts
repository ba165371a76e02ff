import type { Core } from '@strapi/strapi';
import { registerEnsureSchema } from '../../shared/schema/ensure-schema';

export const RUNS = 'system_import_runs';
export const REJECTIONS = 'system_import_rejections';
export const FINDINGS = 'system_import_findings';

/** Makes the tables in which runs leave what they need to be resumed, and what they found. Call it in `register`. */
export function registerImportTables(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'legacy import', async ({ knex }) => {
    if (!(await knex.schema.hasTable(RUNS))) {
      await knex.schema.createTable(RUNS, (table) => {
        table.string('id', 32).primary();
        table.string('system', 32).notNullable();
        table.text('source').notNullable();
        table.string('state', 16).notNullable();
        table.timestamp('started_at').notNullable();
        table.timestamp('finished_at');
        table.text('checkpoint');
        table.text('counts').notNullable();
        table.text('forms').notNullable();
      });
    }
    if (!(await knex.schema.hasTable(REJECTIONS))) {
      await knex.schema.createTable(REJECTIONS, (table) => {
        table.increments('id');
        table.string('run_id', 32).notNullable().index();
        table.text('table_name').notNullable();
        table.text('row_id').notNullable();
        table.text('column_name');
        table.text('reason').notNullable();
      });
    }
    if (!(await knex.schema.hasColumn(REJECTIONS, 'holder'))) {
      await knex.schema.alterTable(REJECTIONS, (table) => table.text('holder'));
    }
    if (!(await knex.schema.hasTable(FINDINGS))) {
      await knex.schema.createTable(FINDINGS, (table) => {
        table.increments('id');
        table.string('run_id', 32).notNullable().index();
        table.text('table_name').notNullable();
        table.string('kind', 32).notNullable();
        table.text('finding').notNullable();
      });
    }
  });
}
