import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { TableWork } from './context';
import { inBatch } from './context';
import { importDocuments } from './import-documents';
import { importKept } from './import-kept';
import { importLinks } from './import-links';
import type { ImportRow } from '../rows/import-row';
import { changedSince } from './changed-since';
import { linkLater } from './link-later';
import { withdrawDependents } from './withdraw';
import { idOf, readRow } from '../rows/read-rows';
import type { Checkpoint } from './run-state';
import type { RawRow } from '../source/source';

const BATCH = 500;

type Batch = (work: TableWork, trx: Knex.Transaction, rows: readonly ImportRow[]) => Promise<number>;

const WRITERS: Record<TableWork['plan']['kind'], Batch> = {
  documents: importDocuments,
  relation: importLinks,
  residue: importKept,
};

export interface PassOptions {
  stage: Checkpoint['stage'];
  /** Called after each batch with the rows read in it. */
  onRows: (count: number) => void;
}

/**
 * Goes over all rows of a table, a transaction for each batch, from where an interrupted run stopped. @returns what
 * the batches gave, added up
 */
export async function passOver(work: TableWork, { stage, onRows }: PassOptions): Promise<number> {
  const { context, plan, table } = work;
  let after = context.run.resumeAt({ stage, table: plan.table });
  let sum = 0;
  for (;;) {
    const page = await context.source.page(table, { after, limit: BATCH });
    sum += await inBatch(context.strapi, async (trx) => {
      const given = await runStage(work, trx, { stage, raws: page.rows });
      context.run.orderRejections(page.rows.map((raw) => idOf(plan, table.columns, raw)));
      await context.run.save(trx, { stage, table: plan.table, after: page.last ?? after });
      return given;
    });
    onRows(page.rows.length);
    // SQLite answers at once: without a pause neither signals nor timers would ever have their turn.
    await nextTurn();
    if (page.isLast) return sum;
    after = page.last;
  }
}

async function runStage(
  work: TableWork,
  trx: Knex.Transaction,
  { stage, raws }: { stage: Checkpoint['stage']; raws: readonly RawRow[] },
): Promise<number> {
  const counts = work.context.run.countsOf(work.plan.table);
  if (stage !== 'rows') {
    const rows = readRows(work, raws, { rejecting: false });
    return stage === 'links' ? linkLater(work, trx, rows) : withdrawDependents(work, trx, rows);
  }
  const { changed, prints } = await changedSince(work, trx, raws);
  const rows = readRows(work, changed, { rejecting: true });
  for (const row of rows) row.print = prints.get(row.raw) ?? null;
  const refused = new Set<unknown>();
  const listening: TableWork = {
    ...work,
    reject: (row, fault) => {
      refused.add(row.id);
      work.reject(row, fault);
    },
  };
  const written = await WRITERS[work.plan.kind](listening, trx, rows);
  for (const row of rows)
    if (row.repairs.length > 0 && !refused.has(row.id)) work.context.run.repaired(work.plan.table, row);
  counts.read += raws.length;
  counts.written += written;
  if (changed.length < raws.length) counts.unchanged = (counts.unchanged ?? 0) + raws.length - changed.length;
  return written;
}

function readRows(work: TableWork, raws: readonly RawRow[], { rejecting }: { rejecting: boolean }): ImportRow[] {
  const { plan, table, context } = work;
  const forms = context.run.formsOf(plan.table);
  return raws.flatMap((raw) => {
    const read = readRow({ plan, columns: table.columns, forms }, raw);
    if (read.ok) return [read.row];
    if (rejecting) work.reject({ id: read.id }, read.fault);
    return [];
  });
}
