import type { Knex } from 'knex';
import type { DatabaseClient } from './ensure-schema';

/** An index that a Strapi schema cannot express. One that changes gets a new name. */
export interface ExtraIndex {
  name: string;
  table: string;
  /** Columns or expressions, as SQL. */
  on: string;
  /** The rows that it covers, as SQL; all of them unless given. */
  where?: string;
  unique?: boolean;
  /** PostgreSQL's access method; SQLite has B-trees only. */
  using?: 'brin' | 'gin';
  /** The one database that it pays on; both unless given. BRIN and GIN are PostgreSQL's anyway. */
  only?: DatabaseClient;
}

/** Makes those of the indexes that are not there. Call it in a piece of `registerEnsureSchema`. */
export async function ensureIndexes(
  knex: Knex.Transaction,
  client: DatabaseClient,
  indexes: readonly ExtraIndex[],
): Promise<void> {
  // `create index if not exists` would lock the table of an index that exists, too.
  const known = await knownIndexes(knex, client);
  for (const index of indexes) {
    const database = index.only ?? (index.using ? 'postgres' : client);
    if (database === client && !known.has(index.name)) await knex.raw(creation(index));
  }
}

function creation({ name, table, on, where, unique, using }: ExtraIndex): string {
  const method = using ? ` using ${using}` : '';
  const rows = where ? ` where ${where}` : '';
  return `create ${unique ? 'unique ' : ''}index ${name} on ${table}${method} (${on})${rows}`;
}

async function knownIndexes(knex: Knex.Transaction, client: DatabaseClient): Promise<ReadonlySet<string>> {
  const rows = (await (client === 'postgres'
    ? knex('pg_indexes').select('indexname as name').whereRaw('schemaname = current_schema()')
    : knex('sqlite_master').select('name').where({ type: 'index' }))) as { name: string }[];
  return new Set(rows.map(({ name }) => name));
}
