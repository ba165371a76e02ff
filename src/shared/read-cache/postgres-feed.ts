import { randomUUID } from 'node:crypto';
import { Client, type ClientConfig } from 'pg';
import type { Change, ChangeFeed, ChangeListener } from './changes';
import { CHANGES } from './change-names';

/** So long a connection may say nothing before it counts as broken. */
const ANSWERS_WITHIN_MS = 2_000;
const AGAIN_AFTER_MS = 1_000;

/**
 * Listens to what is notified at each commit. PostgreSQL hands a connection what was committed before it answers the
 * connection's next question, so that an empty question tells that all is known.
 */
export function followPostgres(given: ClientConfig, schema: string, listener: ChangeListener): ChangeFeed {
  const config = { ...given, query_timeout: ANSWERS_WITHIN_MS, connectionTimeoutMillis: ANSWERS_WITHIN_MS };
  let client: Client | undefined;
  let closed = false;
  let asking: Promise<boolean> | undefined;
  let waiting: Promise<boolean> | undefined;

  const lose = (lost: Client): void => {
    if (client !== lost) return;
    client = undefined;
    listener.lost();
    tryAgain(lost);
  };

  const tryAgain = (failed: Client): void => {
    void end(failed);
    if (!closed) setTimeout(() => void connect(), AGAIN_AFTER_MS).unref();
  };

  async function connect(): Promise<void> {
    const next = new Client(config);
    next.on('error', () => lose(next));
    next.on('end', () => lose(next));
    next.on('notification', ({ payload }) => {
      const change = changeIn(payload ?? '', schema);
      if (change) listener.changed([change]);
    });
    let hears = false;
    try {
      await next.connect();
      await next.query(`listen ${CHANGES}`);
      hears = await hearsOthers(next, config);
    } catch {
      return tryAgain(next);
    }
    if (closed || !hears) {
      if (!hears) listener.deaf();
      return void end(next);
    }
    // What was committed while nobody listened is not known.
    listener.lost();
    client = next;
  }

  const ask = async (): Promise<boolean> => {
    const asked = client;
    if (!asked) return false;
    try {
      await asked.query('');
      return client === asked;
    } catch {
      lose(asked);
      return false;
    }
  };

  const begin = (): Promise<boolean> => {
    const begun = ask().finally(() => {
      if (asking === begun) asking = undefined;
    });
    asking = begun;
    return begun;
  };

  /** One question serves all who came before it was asked. */
  const settle = (): Promise<boolean> => {
    if (!asking) return begin();
    waiting ??= asking.then(() => {
      waiting = undefined;
      return begin();
    });
    return waiting;
  };

  void connect();
  return {
    settle,
    close: async () => {
      closed = true;
      const last = client;
      client = undefined;
      if (last) await end(last);
    },
  };
}

/** Ends a connection, which may be broken. */
const end = (client: Client): Promise<void> => client.end().catch(() => undefined);

/**
 * Whether a connection that listens hears what another one notifies. Behind a pool that lends connections for a
 * transaction each, as PgBouncer can, it does not, and says nothing of it.
 */
async function hearsOthers(listening: Client, config: ClientConfig): Promise<boolean> {
  const token = randomUUID();
  let heard = false;
  listening.on('notification', ({ payload }) => {
    if (payload === token) heard = true;
  });
  const other = new Client(config);
  other.on('error', () => undefined);
  try {
    await other.connect();
    await other.query('select pg_notify($1, $2)', [CHANGES, token]);
  } finally {
    void end(other);
  }
  await listening.query('');
  return heard;
}

/** `public.content_pages abc…`, or a table alone. */
function changeIn(payload: string, schema: string): Change | undefined {
  const [name = '', document] = payload.split(' ');
  if (!name.startsWith(`${schema}.`)) return undefined;
  const table = name.slice(schema.length + 1);
  return { table, ...(document && { document }) };
}
