import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { dateOf } from '../../../../shared/database/row-values';
import { monthOf } from '../../domain/months';
import { archiveOf, columnsOf, MONTH_COLUMN, type Archive, type ArchivedTable } from '../../store/archive';
import { ensurePartitions } from '../../store/partitions';

export interface MoveOptions {
  /** Rows older than this move. */
  before: Date;
  /** Rows in one transaction. */
  batchSize: number;
  /** Stops between two batches. */
  signal?: AbortSignal;
}

interface OldRow {
  id: number;
  created_at: unknown;
}

/**
 * Moves the old rows of a table into its archive, a batch in a transaction, walking along the ids: memory stays the
 * same however many there are, and whoever is killed in between has moved whole batches. Gives the number of rows.
 */
export async function moveOldRows(
  strapi: Core.Strapi,
  table: ArchivedTable,
  { before, batchSize, signal }: MoveOptions,
): Promise<number> {
  const knex = strapi.db.connection;
  const archive = archiveOf(strapi, table);
  const columns = (await columnsOf(knex, archive.client, table)).map(({ name }) => name);
  const old = () => knex(table).where('created_at', '<', before);
  if (!(await old().first('id'))) return 0;
  let moved = 0;
  for (let last = 0; !signal?.aborted; ) {
    const rows: OldRow[] = await old().where('id', '>', last).orderBy('id').limit(batchSize).select('id', 'created_at');
    if (rows.length === 0) break;
    await strapi.db.transaction(async ({ trx }) => ensurePartitions(trx as Knex.Transaction, archive, monthsOf(rows)));
    const ids = rows.map(({ id }) => id);
    moved += await strapi.db.transaction(async ({ trx }) =>
      moveBatch(trx as Knex.Transaction, archive, { ids, columns }),
    );
    last = ids.at(-1) ?? last;
  }
  return moved;
}

function monthsOf(rows: readonly OldRow[]): Set<string> {
  return new Set(rows.map((row) => monthOf(dateOf(row.created_at) as Date)));
}

interface Batch {
  ids: readonly number[];
  columns: readonly string[];
}

/** A row that lies in the archive already, under its id and time, is not written again. */
async function moveBatch(trx: Knex.Transaction, archive: Archive, { ids, columns }: Batch): Promise<number> {
  const { table, sql } = archive;
  const names = columns.map((name) => `"${name}"`).join(', ');
  if (archive.client === 'postgres') {
    // One statement: what is archived is the very version of the row that is deleted.
    const { rows } = await trx.raw<{ rows: { moved: string }[] }>(
      `with gone as (delete from ${table} where id = any(?) returning ${names}),
        kept as (insert into ${sql} (${names}) select ${names} from gone on conflict do nothing)
       select count(*) as moved from gone`,
      [ids],
    );
    return Number(rows[0]?.moved ?? 0);
  }
  const month = `strftime('%Y-%m', created_at / 1000, 'unixepoch')`;
  const places = ids.map(() => '?').join(', ');
  await trx.raw(
    `insert or ignore into ${sql} (${names}, ${MONTH_COLUMN}) select ${names}, ${month} from ${table} where id in (${places})`,
    [...ids],
  );
  return trx(table).whereIn('id', ids).delete();
}
