import type { Core } from '@strapi/strapi';
import { settings } from '../config/settings';
import { databaseClient } from '../schema/ensure-schema';
import { tableOf } from '../strapi/database/metadata';
import { signsAddresses } from '../strapi/uploads/provider';
import { AnswerStore } from './answer-store';
import type { ChangeFeed, ChangeListener } from './changes';
import { followPostgres } from './postgres-feed';
import type { SharedAnswer } from './shared-answer';
import { followSqlite } from './sqlite-feed';
import { tablesOfAll, watchedTables } from './watched-tables';

/** The answers that everybody gets, as long as nothing of what they were made of changes. */
export interface ReadCache {
  store: AnswerStore<SharedAnswer>;
  /** How many there are, by the statement that counts them and its values. */
  totals: AnswerStore<number>;
  feed: ChangeFeed;
  /** Tables of which changes are told; that of files is none of them where their addresses are signed. */
  watched: ReadonlySet<string>;
  /** Tables that every answer depends on. */
  ofAll: readonly string[];
  /** Answers that are being made, by their keys; whoever else wants one waits. */
  making: Map<string, Promise<void>>;
}

const caches = new WeakMap<Core.Strapi, ReadCache>();

/** The cache of an application, from the end of its boot on; undefined where it is off. */
export function readCache(strapi: Core.Strapi): ReadCache | undefined {
  return settings(strapi).reads.cache ? caches.get(strapi) : undefined;
}

const TOTALS_BYTES = 1024 * 1024;

/** Begins to keep answers. Call it at the end of `bootstrap()`, when all tables are there. */
export async function openReadCache(strapi: Core.Strapi): Promise<void> {
  await closeReadCache(strapi);
  const store = new AnswerStore<SharedAnswer>(settings(strapi).reads.cacheMegabytes * 1024 * 1024);
  const totals = new AnswerStore<number>(TOTALS_BYTES);
  const listener: ChangeListener = {
    changed: (changes) => {
      for (const change of changes) for (const kept of [store, totals]) kept.change(change);
    },
    lost: () => [store, totals].forEach((kept) => kept.clear()),
    deaf: () =>
      strapi.log.warn(
        'Answers are not kept in memory: the database does not tell this connection of changes, as behind a pool that lends connections for a transaction each. READ_CACHE=off says so.',
      ),
  };
  const tables = watchedTables(strapi).map(({ name }) => name);
  const isSigned = await signsAddresses(strapi);
  caches.set(strapi, {
    store,
    totals,
    feed: follow(strapi, listener),
    watched: new Set(tables.filter((name) => !isSigned || name !== tableOf(strapi, 'plugin::upload.file'))),
    ofAll: tablesOfAll(strapi),
    making: new Map(),
  });
}

/** Forgets all answers and listens no longer. */
export async function closeReadCache(strapi: Core.Strapi): Promise<void> {
  const cache = caches.get(strapi);
  caches.delete(strapi);
  await cache?.feed.close();
}

interface Connection {
  filename: string;
  connectionString: string;
  schema?: string;
  ssl?: object | false;
}

function follow(strapi: Core.Strapi, listener: ChangeListener): ChangeFeed {
  const connection: Connection = strapi.config.get('database.connection.connection');
  const { filename, connectionString, schema = 'public', ssl } = connection;
  if (databaseClient(strapi) === 'sqlite') return followSqlite(filename, listener);
  return followPostgres({ connectionString, ...(ssl && { ssl }) }, schema, listener);
}

/** How many there are, counted once until one of the tables that are counted changes. */
export async function countOnce(
  strapi: Core.Strapi,
  { key, tables }: { key: string; tables: readonly string[] },
  count: () => Promise<number>,
): Promise<number> {
  const cache = readCache(strapi);
  if (!cache || !tables.every((table) => cache.watched.has(table)) || !(await cache.feed.settle())) return count();
  const known = cache.totals.get(key);
  if (known !== undefined) return known;
  const since = cache.totals.moment;
  const total = await count();
  cache.totals.put(key, total, { bytes: key.length * 2 + 200, sources: tables.map((table) => ({ table })), since });
  return total;
}
