import type { Knex } from 'knex';
import type { DatabaseClient } from './ensure-schema';

/** The names of the triggers that there are: on PostgreSQL those of the application's own schema. */
export async function knownTriggers(knex: Knex.Transaction, client: DatabaseClient): Promise<ReadonlySet<string>> {
  const names =
    client === 'postgres'
      ? knex('pg_trigger')
          .join('pg_class', 'pg_class.oid', 'pg_trigger.tgrelid')
          .whereRaw('pg_class.relnamespace = current_schema()::regnamespace and not pg_trigger.tgisinternal')
          .pluck('tgname')
      : knex('sqlite_master').where({ type: 'trigger' }).pluck('name');
  return new Set((await names) as string[]);
}
