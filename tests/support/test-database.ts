import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';

const root = path.resolve(__dirname, '../..');

export type DatabaseKind = 'sqlite' | 'postgres';

/** A database of its own for one test file, with a folder for its other files. */
export interface TestDatabase {
  kind: DatabaseKind;
  folder: string;
  env: Record<string, string>;
  remove(): Promise<void>;
}

async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes an empty database: a SQLite file, or a PostgreSQL database on the server of TEST_DATABASE_URL. */
export async function createTestDatabase(kind?: DatabaseKind): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  const chosen = kind ?? (serverUrl ? 'postgres' : 'sqlite');
  const name = `mq_test_${randomBytes(6).toString('hex')}`;
  const folder = path.join(root, '.tmp', name);
  mkdirSync(folder, { recursive: true });
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });

  if (chosen === 'sqlite') {
    const env = { DATABASE_URL: '', DATABASE_FILENAME: path.join(folder, 'data.db') };
    return { kind: chosen, folder, env, remove: async () => removeFolder() };
  }
  if (!serverUrl) throw new Error('TEST_DATABASE_URL is not set: no PostgreSQL server to test on.');
  await onServer(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    kind: chosen,
    folder,
    env: { DATABASE_URL: url.toString(), DATABASE_POOL_MAX: '8' },
    remove: async () => {
      removeFolder();
      await onServer(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}
