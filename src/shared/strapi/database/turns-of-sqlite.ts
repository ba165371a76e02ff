import type { Core } from '@strapi/strapi';
import { isSqlite } from '../kit/is-sqlite';
import type { Seam } from '../kit/seam';
import type { Connection } from './locks-of-sqlite';

export const seam: Seam = {
  of: 'knex',
  since: '3.0.1',
  reaches: 'replaces `prepare` of a connection of better-sqlite3 (config/database.ts, `pool.afterCreate`)',
  why: 'SQLite answers at once, so that whoever waits for an answer goes on before anything else does: as long as one request asks another statement, or another request waits for the connection, nothing is read from the network, and not even /healthz is answered. The dialect of PostgreSQL waits for its server.',
  faults: async (strapi) => (isSqlite(strapi) ? faultsOfTurns(strapi) : []),
};

async function faultsOfTurns(strapi: Core.Strapi): Promise<string[]> {
  let came = false;
  setImmediate(() => (came = true));
  for (const end = performance.now() + 200; performance.now() < end && !came; )
    await strapi.db.connection.raw('select 1');
  return came ? [] : ['statements of knex, one after the other, let nothing else come to its turn'];
}

/** Resolves when it is the turn of who asks; undefined where it is so already. */
export type NextTurn = () => Promise<void> | undefined;

/**
 * Divides the time of the event loop: after `sliceMs` of work whoever asks waits until everything else that waits, such as
 * what the network brings, was done once. Who came first goes on first.
 * @returns makes a queue of its own; queues take turns, so that many who read do not keep the one who writes waiting
 */
export function divideTime(sliceMs: number): () => NextTurn {
  const queues: (() => void)[][] = [];
  let waiting = 0;
  let began = performance.now();
  const isOver = (): boolean => performance.now() - began > sliceMs;
  const begin = (): void => {
    began = performance.now();
    serve();
  };
  const serve = (): void => {
    const queue = queues.find(({ length }) => length > 0);
    if (!queue) return;
    queues.push(...queues.splice(queues.indexOf(queue), 1));
    waiting -= 1;
    queue.shift()?.();
    // Comes after what the one before does at once.
    if (waiting > 0) queueMicrotask(goOn);
  };
  const goOn = (): void => {
    if (isOver()) setImmediate(begin);
    else serve();
  };
  return () => {
    const queue: (() => void)[] = [];
    queues.push(queue);
    return () => {
      if (waiting === 0 && !isOver()) return undefined;
      return new Promise((resolve) => {
        queue.push(resolve);
        waiting += 1;
        if (waiting === 1) setImmediate(begin);
      });
    };
  };
}

/** Lets each statement of a connection wait for its turn. @returns the connection */
export function takeTurns<Raw extends Connection>(connection: Raw, nextTurn: NextTurn): Raw {
  const prepare = connection.prepare.bind(connection);
  const inTurn = (ask: () => unknown): unknown => nextTurn()?.then(ask) ?? ask();
  connection.prepare = (sql) => {
    const statement = prepare(sql);
    return {
      reader: statement.reader,
      all: (bindings) => inTurn(() => statement.all(bindings)),
      run: (bindings) => inTurn(() => statement.run(bindings)),
    };
  };
  return connection;
}
