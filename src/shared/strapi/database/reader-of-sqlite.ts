import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Core } from '@strapi/strapi';
import { isSqlite } from '../kit/is-sqlite';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';
import { STAFF_TABLE } from './tables';

interface RawConnection {
  pragma(statement: string): unknown;
  close(): void;
  __knexUid?: string;
}

/** What knex runs: a query builder, or raw SQL. */
interface Asked {
  _method?: string;
  sql?: unknown;
}

interface Client {
  config: { pool: { afterCreate: (raw: RawConnection, done: (error: Error | null) => void) => void } };
  acquireRawConnection(): Promise<RawConnection>;
  runner(asked: Asked): { connection?: RawConnection | undefined };
  destroy(done?: unknown): Promise<void>;
}

const clientOf = (strapi: Core.Strapi): Client => strapi.db.connection.client as unknown as Client;

export const seam: Seam = {
  of: 'knex',
  since: '3.0.1',
  reaches:
    'replaces `runner` and `destroy` of the client of `strapi.db.connection`, sets `connection` of a runner; calls `acquireRawConnection` and `pool.afterCreate`; reads `_method` and `sql` of what is asked',
  why: 'Strapi has one connection to SQLite, or its transactions would get into each other. So whoever reads waits for whoever writes, as long as an import or a bulk action takes, and while another process has locked the file. SQLite itself lets read beside its one writer.',
  parts: (strapi) =>
    isSqlite(strapi)
      ? [
          {
            name: 'the client of knex',
            object: clientOf(strapi),
            methods: { runner: 1, destroy: 1, acquireRawConnection: 0 },
          },
        ]
      : [],
  faults: async (strapi) => {
    if (!isSqlite(strapi)) return [];
    const trx = await strapi.db.connection.transaction();
    let came = false;
    const read = strapi.db.connection(STAFF_TABLE).first('id');
    void read.then(() => (came = true));
    await pause(50);
    await trx.rollback();
    return came ? [] : ['who reads waits for a transaction'];
  },
};

const readers = new WeakMap<Client, RawConnection>();

/**
 * Gives reads outside of transactions a connection of their own to SQLite; each sees what was committed before it. Call it
 * in `bootstrap()`, when the tables stand.
 */
export async function readBesideWriter(strapi: Core.Strapi): Promise<void> {
  if (!isSqlite(strapi)) return;
  const client = clientOf(strapi);
  await openReader(strapi);
  replaceMethods(strapi, client, {
    runner: (before) => (asked) => {
      const runner = before(asked);
      const reader = readers.get(client);
      // What is asked of a connection is answered before anybody else asks: many may share this one.
      if (reader && isRead(asked)) runner.connection = reader;
      return runner;
    },
    destroy: (before) => (done) => {
      readers.get(client)?.close();
      readers.delete(client);
      return before(done);
    },
  });
}

/** Opens the connection of reads, also again after the client was closed and opened. */
export async function openReader(strapi: Core.Strapi): Promise<void> {
  if (!isSqlite(strapi)) return;
  const client = clientOf(strapi);
  const reader = await client.acquireRawConnection();
  reader.__knexUid = 'reader';
  await promisify(client.config.pool.afterCreate)(reader);
  reader.pragma('query_only = ON');
  readers.set(client, reader);
}

/** Whether SQLite only reads for it. What changes nothing by a statement that looks otherwise is asked of the writer. */
function isRead({ _method: method, sql }: Asked): boolean {
  if (typeof sql === 'string') return /^\s*select\b/i.test(sql);
  return method === 'select' || method === 'first' || method === 'pluck';
}
