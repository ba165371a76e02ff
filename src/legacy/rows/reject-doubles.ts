import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import { chunksOf, RECORDS } from '../import/lookup';
import { openOriginal, recordSystem, type Residue } from '../records/residue';
import { jsonOf } from '../../shared/database/row-values';
import { columnOf } from '../store/store-rows';
import type { SourceValue } from '../values/source-value';
import type { ImportRow } from './import-row';

/**
 * Takes out rows of a table whose documents are joined by an attribute (`merge`) and that have the very same value as
 * an earlier row of their own table, where the document promises that it is unique: joining is for accounts of several
 * systems, and for spellings that the platform does not tell apart. @returns the other rows
 */
export async function rejectDoubles(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<ImportRow[]> {
  const { plan } = work;
  const column = plan.mapping.merge === undefined ? undefined : columnOf(work, 0, plan.mapping.merge);
  if (column === undefined || plan.documented.columns[column]?.unique !== true) return [...rows];
  const fresh = rows.filter(({ record }) => record === null);
  const taken = await valuesOfEarlierRows(work, trx, { column, rows: fresh.filter(({ joined }) => joined) });
  return rows.filter((row) => {
    const value = row.source[column] ?? null;
    const key = `${row.documentIds[0]} ${JSON.stringify(value)}`;
    const isDouble = row.record === null && value !== null && taken.has(key);
    taken.add(key);
    if (isDouble) work.reject(row, { reason: `${plan.mapping.merge} is taken by another record`, column });
    return !isDouble;
  });
}

/** What rows of the table that became the same documents in earlier batches have in the column. */
async function valuesOfEarlierRows(
  { plan, models, context }: TableWork,
  trx: Knex,
  { column, rows }: { column: string; rows: readonly ImportRow[] },
): Promise<Set<string>> {
  const [model] = models;
  const attribute = model?.columns[plan.mapping.merge ?? ''];
  const taken = new Set<string>();
  if (!model || attribute === undefined) return taken;
  for (const ids of chunksOf([...new Set(rows.flatMap(({ documentIds }) => documentIds[0] ?? []))])) {
    const records = (await trx(RECORDS)
      .where({ system: recordSystem(context.plan.system), external_model: plan.table })
      .whereIn('target_document_id', ids)
      .select('target_document_id', 'residue')) as { target_document_id: string; residue: unknown }[];
    const stored = (await trx(model.table).whereIn('document_id', ids).select('document_id', { value: attribute })) as {
      document_id: string;
      value: string | null;
    }[];
    const valueOf = new Map(stored.map(({ document_id, value }) => [document_id, value]));
    for (const { target_document_id, residue } of records) {
      const kept = jsonOf<Residue | null>(residue)?.originals?.[column];
      const value: SourceValue = kept
        ? (openOriginal(context.strapi, { table: plan.table, column }, kept).raw as SourceValue)
        : (valueOf.get(target_document_id) ?? null);
      taken.add(`${target_document_id} ${JSON.stringify(value)}`);
    }
  }
  return taken;
}
