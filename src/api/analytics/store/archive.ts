import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseClient, type DatabaseClient } from '../../../shared/schema/ensure-schema';

/** The tables whose old rows move into an archive. */
export const ARCHIVED_TABLES = ['analytics_events', 'analytics_page_views'] as const;
export type ArchivedTable = (typeof ARCHIVED_TABLES)[number];

/** The month of a row on SQLite, where the archive is one table. */
export const MONTH_COLUMN = 'archive_month';

/** Where the old rows of a table lie, and on which database. */
export interface Archive {
  client: DatabaseClient;
  table: ArchivedTable;
  /** On PostgreSQL a schema of its own: Strapi reads every table beside its own, and fails at partitioned ones. */
  schema: string | null;
  name: string;
  /** The name as SQL has it. */
  sql: string;
}

/** The archive of a table. */
export function archiveOf(strapi: Core.Strapi, table: ArchivedTable): Archive {
  const client = databaseClient(strapi);
  if (client === 'sqlite') return { client, table, schema: null, name: `${table}_archive`, sql: `${table}_archive` };
  const own = strapi.db.getSchemaName();
  const schema = own && own !== 'public' ? `${own}_archive` : 'magnetiq_archive';
  return { client, table, schema, name: table, sql: `"${schema}"."${table}"` };
}

export interface Column {
  name: string;
  type: string;
}

/** The columns of the table itself, with the types that its archive gives them. */
export async function columnsOf(knex: Knex, client: DatabaseClient, table: string): Promise<Column[]> {
  if (client === 'sqlite') {
    return (await knex.raw('select name, type from pragma_table_info(?)', [table])) as Column[];
  }
  const { rows } = await knex.raw<{ rows: Column[] }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
     where attrelid = ?::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  );
  // A limit that grows later must not stop the archive.
  return rows.map(({ name, type }) => ({ name, type: type.replace(/^character varying.*$/, 'text') }));
}
