import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { archiveOf, type ArchivedTable } from '../store/archive';

export interface Span {
  from: Date;
  /** The first instant after it. */
  to: Date;
}

/**
 * The rows of a table whose `created_at` lies in a span, those in the archive included, as a query that reports select
 * from and group. Each row is there once, also while it moves. On PostgreSQL only the partitions of the span are read.
 */
export function rowsBetween(
  strapi: Core.Strapi,
  table: ArchivedTable,
  { from, to, columns }: Span & { columns: readonly string[] },
): Knex.QueryBuilder {
  const knex = strapi.db.connection;
  const archive = archiveOf(strapi, table);
  const within = (query: Knex.QueryBuilder): Knex.QueryBuilder =>
    query
      .where('created_at', '>=', from)
      .where('created_at', '<', to)
      .select([...columns]);
  const archived = knex(archive.name);
  if (archive.schema) archived.withSchema(archive.schema);
  return knex.from(
    within(knex(table))
      .unionAll([within(archived)])
      .as('spanned'),
  );
}
