import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSource } from '../../src/legacy/source/open-source';
import type { Position, RawRow, Source, SourceTable } from '../../src/legacy/source/source';
import { createTestDatabase, onDatabaseServer, type TestDatabase } from '../support/test-database';

const READER = `mq_reader_${randomBytes(4).toString('hex')}`;

let database: TestDatabase;
let url: string;

async function execute(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function reading<T>(from: string, work: (source: Source) => Promise<T>): Promise<T> {
  const source = await openSource(from);
  try {
    return await work(source);
  } finally {
    await source.close();
  }
}

/** Every row of a table, two at a time. */
async function allRows(source: Source, table: SourceTable): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  let after: Position | null = null;
  for (;;) {
    const page = await source.page(table, { after, limit: 2 });
    rows.push(...page.rows);
    if (page.isLast) return rows;
    after = page.last;
  }
}

const idsOf = (from: string, name: string): Promise<unknown[]> =>
  reading(from, async (source) => {
    const table = (await source.tables()).find((one) => one.name === name) as SourceTable;
    return (await allRows(source, table)).map(({ id }) => id);
  });

const asReader = (): string => {
  const address = new URL(url);
  address.username = READER;
  return address.toString();
};

describe.runIf(process.env.TEST_DATABASE_URL)('a PostgreSQL database that moves over', () => {
  beforeAll(async () => {
    database = await createTestDatabase('postgres', { empty: true });
    url = database.env.DATABASE_URL ?? '';
    await execute(
      `create role ${READER} login`,
      `create table events (id text, at date not null) partition by range (at)`,
      `create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01')`,
      `create table events_2025 partition of events for values from ('2025-01-01') to ('2026-01-01')`,
      `insert into events values ('a', '2024-02-01'), ('b', '2024-03-01'), ('c', '2024-04-01')`,
      `insert into events values ('d', '2025-02-01'), ('e', '2025-03-01'), ('f', '2025-04-01')`,
      `create table notes as select i as id from generate_series(1, 5) i`,
      `create table numbers as select i as id from generate_series(1, 12) i`,
      `alter table numbers add primary key (id)`,
      `create type "Kind" as enum ('small', 'Large')`,
      `create table sizes (kind "Kind", id text collate "und-x-icu", primary key (kind, id))`,
      `insert into sizes values ('Large', 'b'), ('small', 'ä'), ('small', 'B'), ('small', 'a'), ('Large', 'A')`,
      `create schema shop`,
      `create table shop.events (id text primary key)`,
      `insert into shop.events values ('elsewhere')`,
      `create table orders (id text primary key, owner text)`,
      `insert into orders values ('1', '${READER}'), ('2', 'somebody')`,
      `alter table orders enable row level security`,
      `create policy own on orders using (owner = current_user)`,
      `create table secrets (id text primary key)`,
      `grant select on orders, notes to ${READER}`,
    );
  });
  afterAll(async () => {
    await database?.remove();
    await onDatabaseServer((client) => client.query(`drop role if exists ${READER}`));
  });

  it('reads a partitioned table as one, each row once, and no partition on its own', async () => {
    expect((await idsOf(url, 'events')).sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const names = await reading(url, async (source) => (await source.tables()).map(({ name }) => name));
    expect(names.filter((name) => name.startsWith('events'))).toEqual(['events']);
  });

  it('reads tables without a key, and keys of any type and collation', async () => {
    expect(await idsOf(url, 'notes')).toEqual([1, 2, 3, 4, 5]);
    expect(await idsOf(url, 'numbers')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await idsOf(url, 'sizes')).toEqual(['a', 'ä', 'B', 'A', 'b']);
  });

  it('reads the schema that the address names', async () => {
    expect(await idsOf(`${url}?schema=shop`, 'events')).toEqual(['elsewhere']);
  });

  it('is refused in one sentence where rows are hidden from its user, or a table may not be read', async () => {
    expect(await idsOf(asReader(), 'notes')).toHaveLength(5);
    await expect(idsOf(asReader(), 'orders')).rejects.toThrow(/cannot be read: .*row-level security.*"orders"/);
    await expect(idsOf(asReader(), 'secrets')).rejects.toThrow(/cannot be read: permission denied for table secrets/);
  });
});
