import path from 'node:path';
import { keepStatements } from '../src/shared/strapi/database/statements-of-sqlite';

type Env = typeof import('@strapi/utils').env;

// Strapi's PostgreSQL columns have no zone: a process in another zone would read every instant shifted.
process.env.TZ = 'UTC';

type RawSqlite = Parameters<typeof keepStatements>[0] & { pragma(statement: string): unknown };

/** Pragmas that every SQLite connection needs: readers do not block the writer, links are enforced, a busy file is waited for. */
function tuneSqlite(connection: RawSqlite, done: (error: Error | null, connection: RawSqlite) => void): void {
  for (const pragma of [
    'journal_mode = WAL',
    'foreign_keys = ON',
    'synchronous = NORMAL',
    'busy_timeout = 15000',
    'temp_store = MEMORY',
  ]) {
    connection.pragma(pragma);
  }
  done(null, keepStatements(connection));
}

// Strapi drops the table of any type that disappears unless forceMigration is off; removals are written by hand.
const settings = { forceMigration: false, runMigrations: true };

export default ({ env }: { env: Env }) => {
  const url = env('DATABASE_URL');
  if (url) {
    return {
      connection: {
        client: 'postgres',
        connection: {
          connectionString: url,
          schema: env('DATABASE_SCHEMA', 'public'),
          ssl: env.bool('DATABASE_SSL', false) && {
            rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
          },
        },
        pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 10) },
        acquireConnectionTimeout: env.int('DATABASE_ACQUIRE_TIMEOUT_MS', 60_000),
      },
      settings,
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: {
        filename: path.resolve(env('DATABASE_FILENAME', path.join('.tmp', 'data.db'))),
      },
      // One connection serializes writers, which is what SQLite does anyway, and keeps transactions apart.
      pool: { min: 1, max: 1, afterCreate: tuneSqlite },
      acquireConnectionTimeout: env.int('DATABASE_ACQUIRE_TIMEOUT_MS', 60_000),
      useNullAsDefault: true,
    },
    settings,
  };
};
