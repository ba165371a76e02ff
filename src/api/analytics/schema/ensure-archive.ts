import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../shared/time/clock';
import { settings } from '../../../shared/config/settings';
import { addMonths, monthOf } from '../domain/months';
import { archiveOf, ARCHIVED_TABLES, columnsOf, MONTH_COLUMN, type Archive, type Column } from '../store/archive';
import { ensurePartitions } from '../store/partitions';

const DAY_MS = 24 * 3_600_000;
const MONTHS_AHEAD = 3;

/** Makes the archives with the columns that their tables have now; a column that a table loses stays in its archive. */
export async function ensureArchives(strapi: Core.Strapi, knex: Knex.Transaction): Promise<void> {
  const keep = settings(strapi).analytics.archiveAfterDays;
  const oldest = monthOf(new Date(now(strapi).getTime() - keep * DAY_MS));
  const ahead = Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(oldest, index));
  for (const table of ARCHIVED_TABLES) {
    const archive = archiveOf(strapi, table);
    await ensureArchive(knex, archive);
    await ensurePartitions(knex, archive, ahead);
  }
}

async function ensureArchive(knex: Knex.Transaction, archive: Archive): Promise<void> {
  const wanted = await columnsOf(knex, archive.client, archive.table);
  if (archive.client === 'postgres') await ensureNamespace(knex, archive.schema);
  await knex.raw(archive.client === 'postgres' ? partitioned(archive, wanted) : plain(archive, wanted));
  const present = await columnsOf(knex, archive.client, archive.sql);
  for (const column of wanted) await followColumn(knex, archive, { column, present });
  if (archive.client === 'sqlite') {
    await knex.raw(`create index if not exists ${archive.name}_month_ix on ${archive.name} (${MONTH_COLUMN})`);
  }
}

/** `create schema if not exists` asks for a right that is only needed where there is none. */
async function ensureNamespace(knex: Knex.Transaction, schema: string | null): Promise<void> {
  const known = await knex('pg_namespace').where({ nspname: schema }).first('oid');
  if (!known) await knex.raw('create schema ??', [schema]);
}

const definition = (columns: readonly Column[]): string =>
  columns.map(({ name, type }) => `"${name}" ${type}`).join(', ');

function partitioned({ sql }: Archive, columns: readonly Column[]): string {
  return `create table if not exists ${sql} (${definition(columns)}, primary key (id, created_at))
    partition by range (created_at)`;
}

function plain({ sql }: Archive, columns: readonly Column[]): string {
  return `create table if not exists ${sql} (${definition(columns)}, ${MONTH_COLUMN} text not null,
    primary key (id, created_at))`;
}

interface Following {
  column: Column;
  present: readonly Column[];
}

async function followColumn(knex: Knex.Transaction, archive: Archive, { column, present }: Following): Promise<void> {
  const { name, type } = column;
  const there = present.find((candidate) => candidate.name === name);
  if (!there) await knex.raw(`alter table ${archive.sql} add column "${name}" ${type}`);
  else if (there.type !== type && archive.client === 'postgres') {
    await knex.raw(`alter table ${archive.sql} alter column "${name}" type ${type} using "${name}"::${type}`);
  }
}
