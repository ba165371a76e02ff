import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { Client, type ClientConfig } from 'pg';
import { AppError } from '../errors/app-error';

export interface ExclusiveOptions {
  /** Processes on one database that use the same name exclude each other. */
  name: string;
  /** How long to wait for the others before giving up. */
  waitMs?: number;
}

type Release = () => Promise<void>;

const POLL_MS = 50;
const queues = new WeakMap<Core.Strapi, Map<string, Promise<unknown>>>();

/**
 * Runs `work` while nobody else runs work of the same name, in this process or in another one on this database.
 * The lock is the database server's or the operating system's, so it ends with a process that dies, and it is no
 * transaction: work may take its time and call the network.
 * @throws AppError `unavailable` when the others do not finish within `waitMs`
 */
export async function exclusively<T>(
  strapi: Core.Strapi,
  options: ExclusiveOptions,
  work: () => Promise<T>,
): Promise<T> {
  const queue = queues.get(strapi) ?? new Map<string, Promise<unknown>>();
  queues.set(strapi, queue);
  const turn = (queue.get(options.name) ?? Promise.resolve()).then(() => underLock(strapi, options, work));
  // The next in line comes after this one, however it ended.
  queue.set(
    options.name,
    turn.catch(() => undefined),
  );
  return turn;
}

async function underLock<T>(strapi: Core.Strapi, options: ExclusiveOptions, work: () => Promise<T>): Promise<T> {
  const release = await takeLock(strapi, options);
  try {
    return await work();
  } finally {
    await release();
  }
}

async function takeLock(strapi: Core.Strapi, { name, waitMs = 60_000 }: ExclusiveOptions): Promise<Release> {
  const { client, connection } = strapi.config.get('database.connection') as {
    client: string;
    connection: ClientConfig & { filename?: string };
  };
  const deadline = Date.now() + waitMs;
  const holder = client === 'postgres' ? await openPostgres(connection, name) : openSqlite(connection.filename, name);
  try {
    while (!(await holder.tryLock())) {
      if (Date.now() > deadline) throw new AppError('unavailable', `Another process is busy with ${name}.`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } catch (error) {
    await holder.release();
    throw error;
  }
  return holder.release;
}

interface Holder {
  tryLock(): Promise<boolean>;
  release: Release;
}

async function openPostgres(connection: ClientConfig, name: string): Promise<Holder> {
  // A connection of its own: the lock belongs to the session and must not lie in a pool.
  const client = new Client(connection);
  // The server ends idle connections at shutdown; without a listener that would end this process.
  client.on('error', () => undefined);
  await client.connect();
  const key = createHash('sha256').update(`magnetiq:${name}`).digest().readInt32BE();
  return {
    tryLock: async () => {
      const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock(7305, $1) as locked', [
        key,
      ]);
      return rows[0]?.locked === true;
    },
    release: () => client.end(),
  };
}

function openSqlite(filename: string | undefined, name: string): Holder {
  // A file beside the database; a database in memory has no other process to keep out.
  const lock = filename ? new Database(`${filename}.${name}.lock`, { timeout: 0 }) : undefined;
  return {
    tryLock: async () => {
      try {
        lock?.exec('BEGIN EXCLUSIVE');
        return true;
      } catch (error) {
        if ((error as { code?: string }).code === 'SQLITE_BUSY') return false;
        throw error;
      }
    },
    release: async () => {
      lock?.close();
    },
  };
}
