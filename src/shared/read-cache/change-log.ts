import type { Knex } from 'knex';
import type { DatabaseClient } from '../schema/ensure-schema';
import type { Change } from './changes';
import { CHANGES } from './change-names';

/** Who reads what has changed, some time after the commit; without a reader nothing is written down for it. */
export const READERS = 'platform_change_readers';
/** On PostgreSQL what has changed since it was read last; SQLite keeps the last changes as it is. */
export const LOG = 'platform_change_log';

const READER = 'content-events';

interface Reader {
  /** The last change of SQLite that was read. */
  last: number;
  state: string;
}

/** Makes the tables of the reader and of what it reads. */
export async function ensureChangeLog(knex: Knex.Transaction, client: DatabaseClient): Promise<void> {
  await knex.raw(
    `create table if not exists ${READERS} (name varchar(60) primary key, last bigint not null, state text not null)`,
  );
  if (client !== 'postgres') return;
  await knex.raw(
    `create table if not exists ${LOG} (id bigint generated always as identity primary key, source text not null, document text not null)`,
  );
}

/** Whether there is a reader; with `lock` others who ask so wait until the transaction ends. */
export async function changeReader(
  trx: Knex.Transaction,
  client: DatabaseClient,
  { lock }: { lock: boolean },
): Promise<Reader | undefined> {
  const query = trx<Reader & { name: string }>(READERS).where('name', READER);
  if (lock && client === 'postgres') void query.forUpdate();
  return (await query.first('last', 'state')) as Reader | undefined;
}

/**
 * From this transaction on changes are written down for the reader.
 * @returns false where another process has begun at the same time
 */
export async function beginReading(trx: Knex.Transaction, client: DatabaseClient, state: string): Promise<boolean> {
  const last = client === 'sqlite' ? await lastChange(trx) : 0;
  const begun = trx(READERS).insert({ name: READER, last, state }).onConflict('name').ignore().returning('name');
  return ((await begun) as unknown[]).length > 0;
}

/** What the reader remembers between two readings. */
export async function rememberState(trx: Knex.Transaction, state: string): Promise<void> {
  await trx(READERS).where('name', READER).update({ state });
}

/** Nothing is written down any more, and what was is gone. */
export async function endReading(trx: Knex.Transaction, client: DatabaseClient): Promise<void> {
  await trx(READERS).where('name', READER).delete();
  if (client === 'postgres') await trx(LOG).delete();
}

/** Takes what was committed since the reader took something last, at most so much; each document once. */
export async function takeChanges(trx: Knex.Transaction, client: DatabaseClient, most: number): Promise<Change[]> {
  const rows = client === 'postgres' ? await takeOnPostgres(trx, most) : await takeOnSqlite(trx, most);
  const changes = new Map(rows.map((row) => [`${row.source} ${row.document}`, row]));
  return [...changes.values()].map(({ source, document }) => ({
    table: source,
    ...(document !== '' && { document }),
  }));
}

interface Logged {
  source: string;
  document: string;
}

/** Rows are gone by what was read, not up to the last one: a lower number may be committed later. */
async function takeOnPostgres(trx: Knex.Transaction, most: number): Promise<Logged[]> {
  const oldest = trx(LOG).orderBy('id').limit(most).select('id');
  return (await trx(LOG).whereIn('id', oldest).delete().returning(['source', 'document'])) as Logged[];
}

async function takeOnSqlite(trx: Knex.Transaction, most: number): Promise<Logged[]> {
  const reader = await changeReader(trx, 'sqlite', { lock: false });
  const rows = await trx<Logged & { id: number }>(CHANGES)
    .where('id', '>', reader?.last ?? 0)
    .orderBy('id')
    .limit(most)
    .select('id', 'source', 'document');
  const last = rows.at(-1)?.id;
  if (last !== undefined) await trx(READERS).where('name', READER).update({ last });
  return rows;
}

async function lastChange(trx: Knex.Transaction): Promise<number> {
  const row = (await trx(CHANGES).max({ last: 'id' }).first()) as { last: number | null } | undefined;
  return row?.last ?? 0;
}
