import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import { isSqlite } from '../kit/is-sqlite';
import type { Seam } from '../kit/seam';

/** What knex asks of a statement. It awaits what it gets, so that an answer may come later. */
export interface Statement {
  reader: boolean;
  all(bindings: unknown): unknown;
  run(bindings: unknown): unknown;
}

export interface Connection {
  inTransaction: boolean;
  prepare(sql: string): Statement;
}

const PAUSE_MS = 5;
const BEGIN = /^\s*begin\s*;?\s*$/i;

export const seam: Seam = {
  of: 'knex',
  since: '3.0.1',
  reaches:
    'replaces `prepare` of a connection of better-sqlite3 (config/database.ts, `pool.afterCreate`), and what `BEGIN` is',
  why: 'Its transactions begin as readers. One that reads before it writes ends with SQLITE_BUSY_SNAPSHOT where another process wrote meanwhile, as the boot does beside a server. And while another process writes, SQLite waits inside of the statement: the whole process stands still, for up to 15 seconds.',
  faults: async (strapi) => (isSqlite(strapi) ? faultsOfBegin(strapi) : []),
};

async function faultsOfBegin(strapi: Core.Strapi): Promise<string[]> {
  const trx = await strapi.db.connection.transaction();
  const { filename } = (trx.client as { connectionSettings: { filename: string } }).connectionSettings;
  const other = new Database(filename, { timeout: 0 });
  try {
    other.exec('begin immediate; rollback');
    return ['a transaction of knex does not keep other writers out'];
  } catch {
    return [];
  } finally {
    other.close();
    await trx.rollback();
  }
}

/**
 * Lets every transaction of a connection begin as the one writer, so that nobody writes between what it reads and what it
 * writes; and waits for a file that others have locked without holding up the process, `waitMs` at most.
 * @param connection whose own `busy_timeout` is 0
 * @returns the connection
 */
export function waitForLocks<Raw extends Connection>(connection: Raw, waitMs: number): Raw {
  const prepare = connection.prepare.bind(connection);
  /** A statement that finds the file locked has done nothing, and may be asked again, but for one inside a transaction. */
  const mayAskAgain = (error: unknown): boolean => isBusy(error) && !connection.inTransaction;
  const whenFree = (ask: () => unknown): unknown => {
    try {
      return ask();
    } catch (error) {
      if (!mayAskAgain(error)) throw error;
      return askAgain(ask, performance.now() + waitMs);
    }
  };
  const askAgain = async (ask: () => unknown, deadline: number): Promise<unknown> => {
    for (;;) {
      await pause(PAUSE_MS);
      try {
        return ask();
      } catch (error) {
        if (!mayAskAgain(error) || performance.now() > deadline) throw error;
      }
    }
  };
  connection.prepare = (sql) => {
    const statement = prepare(BEGIN.test(sql) ? 'BEGIN IMMEDIATE' : sql);
    return {
      reader: statement.reader,
      all: (bindings) => whenFree(() => statement.all(bindings)),
      run: (bindings) => whenFree(() => statement.run(bindings)),
    };
  };
  return connection;
}

const isBusy = (error: unknown): boolean => ((error as { code?: string } | null)?.code ?? '').startsWith('SQLITE_BUSY');
