import path from 'node:path';
import { waitForLocks } from '../src/shared/strapi/database/locks-of-sqlite';
import { keepStatements } from '../src/shared/strapi/database/statements-of-sqlite';
import { divideTime, takeTurns, type NextTurn } from '../src/shared/strapi/database/turns-of-sqlite';

type Env = typeof import('@strapi/utils').env;

// Strapi's PostgreSQL columns have no zone: a process in another zone would read every instant shifted.
process.env.TZ = 'UTC';

type RawSqlite = Parameters<typeof keepStatements>[0] &
  Parameters<typeof waitForLocks>[0] & { pragma(statement: string): unknown };

type Done = (error: Error | null, connection: RawSqlite) => void;

/** How long a statement waits while another process writes to the file. */
const LOCK_WAIT_MS = 15_000;

/**
 * What every SQLite connection needs: readers do not block the writer, links are enforced, a busy file is waited for, and
 * the rest of the process gets its turn.
 */
const tuneSqlite =
  (newQueue?: () => NextTurn) =>
  (connection: RawSqlite, done: Done): void => {
    for (const pragma of [
      'journal_mode = WAL',
      'foreign_keys = ON',
      'synchronous = NORMAL',
      'temp_store = MEMORY',
      'busy_timeout = 0',
    ]) {
      connection.pragma(pragma);
    }
    const patient = waitForLocks(keepStatements(connection), LOCK_WAIT_MS);
    done(null, newQueue ? takeTurns(patient, newQueue()) : patient);
  };

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
  const sliceMs = env.int('SQLITE_SLICE_MS', 2);
  return {
    connection: {
      client: 'sqlite',
      connection: {
        filename: path.resolve(env('DATABASE_FILENAME', path.join('.tmp', 'data.db'))),
      },
      // One connection serializes writers, which is what SQLite does anyway, and keeps transactions apart; reads have
      // another (reader-of-sqlite.ts).
      pool: { min: 1, max: 1, afterCreate: tuneSqlite(sliceMs > 0 ? divideTime(sliceMs) : undefined) },
      acquireConnectionTimeout: env.int('DATABASE_ACQUIRE_TIMEOUT_MS', 60_000),
      useNullAsDefault: true,
    },
    settings,
  };
};
