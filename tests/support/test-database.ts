import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import knex, { type Knex } from 'knex';
import { Client } from 'pg';
import { putRowsBack, rememberRows } from './rows-of-postgres';
import { preparedDatabase } from './prepared-database';

const folders = path.resolve(__dirname, '../../.tmp');

export type DatabaseKind = 'sqlite' | 'postgres';

/** A database of its own for one test file, with a folder for its other files. */
export interface TestDatabase {
  kind: DatabaseKind;
  folder: string;
  env: Record<string, string>;
  /** Makes it anew as it was at first, or when it was kept; nothing may be connected to it. */
  putBack(): Promise<void>;
  /** Puts back the rows that have changed, whoever is connected to it; false where it has to be made anew. */
  putRowsBack(): Promise<boolean>;
  /** What it is now is what is put back from now on; nothing may be connected to it. */
  keep(): Promise<void>;
  remove(): Promise<void>;
}

/** Works on the PostgreSQL server of TEST_DATABASE_URL, outside the databases of tests. */
export async function onDatabaseServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is not set: no PostgreSQL server to test on.');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const FIRST_BOOT = 7_301;

/**
 * Boots on an empty database: one at a time on a server of PostgreSQL, for all tables are made in one transaction, and two
 * of those take more locks than a server has (`max_locks_per_transaction`).
 */
export async function firstBoot<T>(work: () => Promise<T>): Promise<T> {
  if (!process.env.TEST_DATABASE_URL) return work();
  return onDatabaseServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [FIRST_BOOT]);
    return work();
  });
}

/** What the databases of this run of vitest are called. */
const prefix = (): string => `mq_test_${process.env.TEST_RUN ?? 'alone'}_`;

/** Removes the databases of this run that still exist. */
export async function removeTestDatabases(): Promise<void> {
  for (const folder of readdirSync(folders).filter((name) => name.startsWith(prefix())))
    rmSync(path.join(folders, folder), { recursive: true, force: true });
  if (!process.env.TEST_DATABASE_URL) return;
  await onDatabaseServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [prefix()],
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  });
}

/**
 * Makes a database: a SQLite file, or a PostgreSQL database on the server of TEST_DATABASE_URL. It has all tables and
 * what a first boot writes, unless it is to be `empty`.
 */
export async function createTestDatabase(
  kind?: DatabaseKind,
  { empty = false, name = prefix() + randomBytes(6).toString('hex') }: { empty?: boolean; name?: string } = {},
): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  const chosen = kind ?? (serverUrl ? 'postgres' : 'sqlite');
  const folder = path.join(folders, name);
  mkdirSync(folder, { recursive: true });
  const prepared = empty ? undefined : preparedDatabase(chosen)?.source;
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });

  if (chosen === 'sqlite') {
    const file = path.join(folder, 'data.db');
    let source = prepared;
    const putBack = async (): Promise<void> => {
      for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
      if (source) copyFileSync(source, file);
    };
    const keep = async (): Promise<void> => {
      source = path.join(folder, 'kept.db');
      copyFileSync(file, source);
    };
    await putBack();
    const env = { DATABASE_URL: '', DATABASE_FILENAME: file };
    const putRowsBack = (): Promise<boolean> => Promise.resolve(false);
    return { kind: chosen, folder, env, putBack, putRowsBack, keep, remove: async () => removeFolder() };
  }
  let template = prepared;
  const copy = (from: string | undefined, to: string): Promise<void> =>
    onDatabaseServer(async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${to}${from ? ` TEMPLATE ${from}` : ''}`);
    });
  const putBack = (): Promise<void> => copy(template, name);
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${name}`;
  const keep = async (): Promise<void> => {
    template = `${name}_kept`;
    await rememberRows(url.toString());
    await copy(name, template);
  };
  await putBack();
  return {
    kind: chosen,
    folder,
    // Processes of ours are killed here, never the server: what it has committed need not be on its disk.
    env: { DATABASE_URL: url.toString(), DATABASE_POOL_MAX: '8', PGOPTIONS: '-c synchronous_commit=off' },
    putBack,
    putRowsBack: () => putRowsBack(url.toString()),
    keep,
    remove: async () => {
      removeFolder();
      await onDatabaseServer(async (client) => {
        for (const each of [name, `${name}_kept`]) await client.query(`DROP DATABASE IF EXISTS ${each} WITH (FORCE)`);
      });
    },
  };
}

/** Looks into a database beside the application, or without one. */
export async function readDatabase<T>({ kind, env }: TestDatabase, read: (connection: Knex) => Promise<T>): Promise<T> {
  const connection =
    kind === 'postgres'
      ? knex({ client: 'pg', connection: env.DATABASE_URL })
      : knex({
          client: 'better-sqlite3',
          connection: { filename: env.DATABASE_FILENAME ?? '' },
          useNullAsDefault: true,
        });
  try {
    return await read(connection);
  } finally {
    await connection.destroy();
  }
}
