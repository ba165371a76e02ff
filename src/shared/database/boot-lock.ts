import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import Database from 'better-sqlite3';
import { Client, type ClientConfig } from 'pg';
import { AppError } from '../errors/app-error';
import { connectionFault } from './connection-fault';

/** Any constant: processes that boot on one PostgreSQL database agree on it. */
const ADVISORY_LOCK = 7_305_000;
const WAIT_MS = 300_000;

type Release = () => Promise<void>;
const held = new WeakMap<Core.Strapi, Release>();

async function connect(connection: ClientConfig): Promise<Client> {
  try {
    const client = new Client(connection);
    // The server ends idle connections at shutdown; without a listener that would end this process.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw new AppError('unavailable', `The platform's database cannot be reached: ${connectionFault(error)}`);
  }
}

async function lockPostgres(connection: ClientConfig): Promise<Release> {
  const client = await connect(connection);
  try {
    await client.query(`set lock_timeout = ${WAIT_MS}`);
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
  } catch (error) {
    await client.end();
    throw error;
  }
  return () => client.end();
}

function lockSqlite(filename: string): Release {
  mkdirSync(path.dirname(filename), { recursive: true });
  // A lock of the operating system on a file beside the database: it goes when the process dies.
  const lock = new Database(`${filename}.boot`, { timeout: WAIT_MS });
  lock.exec('BEGIN EXCLUSIVE');
  return async () => {
    lock.close();
  };
}

interface ConnectionConfig {
  client: string;
  connection: ClientConfig & { filename?: string };
}

/**
 * Waits until no other process prepares the same database, then keeps them waiting until `releaseBootLock`.
 * @throws AppError `unavailable` where PostgreSQL cannot be reached: nothing before this has tried
 */
export async function takeBootLock(strapi: Core.Strapi): Promise<void> {
  const { client, connection } = strapi.config.get('database.connection') as ConnectionConfig;
  if (client === 'postgres') held.set(strapi, await lockPostgres(connection));
  else if (connection.filename) held.set(strapi, lockSqlite(connection.filename));
}

/** Lets the next process boot; harmless when nothing is held. */
export async function releaseBootLock(strapi: Core.Strapi): Promise<void> {
  const release = held.get(strapi);
  held.delete(strapi);
  await release?.();
}
