import type { Knex } from 'knex';
import { RECORDS, recordSystem } from '../records/residue';
import { inBatch, type TableWork } from './context';

const PAGE = 500;

interface Known {
  external_id: string;
  target_document_id: string | null;
}

/**
 * Notes the rows of a table that were imported once and that the source no longer has. What they became stays: whether
 * it goes too is for people to decide.
 */
export async function noteGoneRows(work: TableWork): Promise<void> {
  const { context, plan } = work;
  // Of a table without ids nobody can say which row is gone, and of old sessions nothing lives here.
  if (plan.id === null || plan.kind === 'residue') return;
  const { written, unchanged = 0, found } = context.run.countsOf(plan.table);
  if (found?.deletedInSource !== undefined) return;
  await inBatch(context.strapi, async (trx) => {
    if ((await countKnown(work, trx)) === written + unchanged) return;
    let after = '';
    for (;;) {
      const page = await knownRows(work, trx, after);
      const ids = page.map(({ external_id }) => external_id);
      const left = await context.source.existing({ table: plan.table, column: plan.id as string, ids });
      for (const { external_id: id, target_document_id: documentId } of page) {
        if (!left.has(id)) context.run.note(plan.table, 'deletedInSource', { id, documentId });
      }
      if (page.length < PAGE) break;
      after = page.at(-1)?.external_id ?? after;
    }
    await context.run.save(trx, context.run.checkpoint);
  });
}

function recordsOf({ context, plan }: TableWork, trx: Knex): Knex.QueryBuilder {
  return trx(RECORDS).where({ system: recordSystem(context.plan.system), external_model: plan.table });
}

async function countKnown(work: TableWork, trx: Knex): Promise<number> {
  const [row] = (await recordsOf(work, trx).count({ rows: '*' })) as { rows: number | string }[];
  return Number(row?.rows ?? 0);
}

async function knownRows(work: TableWork, trx: Knex, after: string): Promise<Known[]> {
  return (await recordsOf(work, trx)
    .where('external_id', '>', after)
    .orderBy('external_id')
    .limit(PAGE)
    .select('external_id', 'target_document_id')) as Known[];
}
