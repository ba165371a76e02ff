import { isSqlite } from '../kit/is-sqlite';
import type { Seam } from '../kit/seam';

/** Compiled SQL. SQLite compiles it again by itself where a table has changed since. */
interface Statement {
  /** Whether it is in the middle of giving rows. */
  busy: boolean;
}

interface Connection {
  prepare(sql: string): Statement;
}

/** More different ones than any request asks; each takes a few kilobytes. */
const KEPT = 500;
/** Longer ones are those with long lists, which hardly come twice. */
const LONGEST = 4_000;
const WORTH_KEEPING = /^\s*(select|insert|update|delete)\b/i;

export const seam: Seam = {
  of: 'knex',
  since: '3.0.1',
  reaches: 'replaces `prepare` of a connection of better-sqlite3 (config/database.ts, `pool.afterCreate`)',
  why: 'Its dialect compiles each statement anew and uses it once: a third of what SQLite takes for one. The dialect of PostgreSQL needs none of this.',
  parts: (strapi) => {
    const { driver } = strapi.db.connection.client as { driver: { prototype: object } };
    return isSqlite(strapi)
      ? [{ name: 'connections of better-sqlite3', object: driver.prototype, methods: { prepare: 1 } }]
      : [];
  },
};

/** Lets a connection keep the statements that it was asked last, and use them again. @returns the connection */
export function keepStatements<Raw extends Connection>(connection: Raw): Raw {
  const compile = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();
  connection.prepare = (sql) => {
    if (sql.length > LONGEST || !WORTH_KEEPING.test(sql)) return compile(sql);
    const known = kept.get(sql);
    // One that gives rows right now cannot be asked again before it is through.
    if (known?.busy) return compile(sql);
    const statement = known ?? compile(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
  return connection;
}
