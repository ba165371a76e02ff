import type { Knex } from 'knex';
import type { TableWork } from '../import/context';
import type { ImportRow } from '../rows/import-row';
import { knownFiles } from '../store/write-files';
import type { Print } from './fingerprints';
import { fileUrls, incomingState } from './incoming-state';
import { keyOf } from './merge-groups';
import type { RowMerge } from './merge-rows';

/** Puts into the residue of each row what was imported of it, so that a later run can tell who changed what. */
export async function rememberImported(
  work: TableWork,
  trx: Knex,
  { rows, merges }: { rows: readonly ImportRow[]; merges: ReadonlyMap<ImportRow, RowMerge> },
): Promise<void> {
  const { context, models, plan } = work;
  const by = context.prints.current;
  const print = context.prints.printer(by) as Print;
  const isNew = (row: ImportRow, index: number): boolean =>
    row.documents[index] !== null &&
    !(index === 0 && row.joined) &&
    !row.joinedCompanions.has(index) &&
    merges.get(row)?.documents[index] === undefined;
  const urls = rows.flatMap((row) =>
    models.flatMap((model, index) => (isNew(row, index) ? fileUrls(model, row.documents[index] ?? {}) : [])),
  );
  const files = await knownFiles(trx, urls);
  for (const row of rows) {
    const merge = merges.get(row);
    const prints: Record<string, string> = { ...merge?.prints };
    for (const [index, model] of models.entries()) {
      const values = row.documents[index];
      if (!values || !isNew(row, index)) continue;
      for (const [name, value] of incomingState(context, { model, values, files })) {
        prints[keyOf(plan, index, name)] = print(value);
      }
    }
    row.residue.imported = { by, prints };
    if (merge && !merge.isSettled) row.print = null;
  }
}
