import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { preparedDatabase } from './prepared-database';

const root = path.resolve(__dirname, '../..');

export type DatabaseKind = 'sqlite' | 'postgres';

/** A database of its own for one test file, with a folder for its other files. */
export interface TestDatabase {
  kind: DatabaseKind;
  folder: string;
  env: Record<string, string>;
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

/**
 * Makes a database: a SQLite file, or a PostgreSQL database on the server of TEST_DATABASE_URL. It has all tables and
 * what a first boot writes, unless it is to be `empty`.
 */
export async function createTestDatabase(
  kind?: DatabaseKind,
  { empty = false }: { empty?: boolean } = {},
): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  const chosen = kind ?? (serverUrl ? 'postgres' : 'sqlite');
  const name = `mq_test_${randomBytes(6).toString('hex')}`;
  const folder = path.join(root, '.tmp', name);
  mkdirSync(folder, { recursive: true });
  const prepared = empty ? undefined : preparedDatabase(chosen)?.source;
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });

  if (chosen === 'sqlite') {
    const env = { DATABASE_URL: '', DATABASE_FILENAME: path.join(folder, 'data.db') };
    if (prepared) copyFileSync(prepared, env.DATABASE_FILENAME);
    return { kind: chosen, folder, env, remove: async () => removeFolder() };
  }
  const template = prepared ? ` TEMPLATE ${prepared}` : '';
  await onDatabaseServer((client) => client.query(`CREATE DATABASE ${name}${template}`));
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${name}`;
  return {
    kind: chosen,
    folder,
    env: { DATABASE_URL: url.toString(), DATABASE_POOL_MAX: '8' },
    remove: async () => {
      removeFolder();
      await onDatabaseServer((client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
