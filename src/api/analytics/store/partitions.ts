import type { Knex } from 'knex';
import { boundsOf, type Month } from '../domain/months';
import type { Archive } from './archive';

/** Any constant: processes that make partitions at once take turns. */
const ADVISORY_LOCK = 7_305_002;

const partitionOf = ({ schema, name }: Archive, month: Month): string =>
  `"${schema}"."${name}_${month.replace('-', '_')}"`;

/** Makes the partitions of the archive for these months, where they are missing; SQLite's archive has none. */
export async function ensurePartitions(
  trx: Knex.Transaction,
  archive: Archive,
  months: Iterable<Month>,
): Promise<void> {
  if (archive.client === 'sqlite') return;
  await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
  for (const month of months) {
    const { from, to } = boundsOf(month);
    await trx.raw(
      `create table if not exists ${partitionOf(archive, month)} partition of ${archive.sql}
       for values from ('${from}') to ('${to}')`,
    );
  }
}

/** The months that the archive has partitions for. */
export async function partitionedMonths(knex: Knex, { schema, name }: Archive): Promise<Month[]> {
  const { rows } = await knex.raw<{ rows: { name: string }[] }>(
    `select child.relname as name from pg_inherits
     join pg_class child on child.oid = inhrelid join pg_class parent on parent.oid = inhparent
     join pg_namespace space on space.oid = parent.relnamespace
     where space.nspname = ? and parent.relname = ? order by 1`,
    [schema, name],
  );
  return rows.map((row) => row.name.slice(-7).replace('_', '-'));
}

/** Removes a month of the archive with everything in it. */
export async function dropPartition(trx: Knex.Transaction, archive: Archive, month: Month): Promise<void> {
  await trx.raw(`drop table if exists ${partitionOf(archive, month)}`);
}
