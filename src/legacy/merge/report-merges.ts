import type { TableWork } from '../import/context';
import type { ImportRow } from '../rows/import-row';
import { columnOf } from '../store/describe-refusal';
import type { RowMerge } from './merge-rows';

/** The columns that attributes come from. @param keys such as `title@de` and `staffProfile.timezone` */
function columnsOf(work: TableWork, keys: readonly string[]): string[] {
  const columns = keys.flatMap((key) => {
    const name = key.replace(/@de$/, '');
    const companion = work.plan.documents.findIndex(({ alias }, index) => index > 0 && name.startsWith(`${alias}.`));
    const attribute = companion > 0 ? name.slice(name.indexOf('.') + 1) : name;
    return columnOf(work, Math.max(0, companion), attribute) ?? [];
  });
  return [...new Set(columns)];
}

function noteRenames(work: TableWork, row: ImportRow): void {
  for (const [key, { to, holder }] of row.renamed) {
    const english = typeof to === 'object' && to !== null && 'en' in to ? to.en : to;
    work.context.run.note(work.plan.table, 'renamed', {
      id: row.id,
      documentId: row.documentIds[0] ?? null,
      attributes: [key],
      columns: columnsOf(work, [key]),
      to: String(english as string),
      ...(holder && { holder }),
    });
  }
}

/** Counts and notes what became of rows that were stored. @returns how many of them were written */
export function reportMerges(
  work: TableWork,
  rows: readonly ImportRow[],
  merges: ReadonlyMap<ImportRow, RowMerge>,
): number {
  const { run } = work.context;
  const counts = run.countsOf(work.plan.table);
  let written = 0;
  for (const row of rows) {
    const merge = merges.get(row);
    const at = { id: row.id, documentId: row.documentIds[0] ?? null };
    noteRenames(work, row);
    if (!merge) {
      written += 1;
      continue;
    }
    if (merge.isLeft) run.note(work.plan.table, 'deletedHere', at);
    if (merge.conflicts.length > 0) {
      run.note(work.plan.table, 'conflict', {
        ...at,
        attributes: merge.conflicts,
        columns: columnsOf(work, merge.conflicts),
      });
    }
    if (merge.taken.length > 0 && run.isDry) run.note(work.plan.table, 'change', { ...at, attributes: merge.taken });
    // One that is looked at by each run may have changed nothing at all.
    const isOther = row.record?.contentHash !== null && !merge.isLeft && merge.conflicts.length === 0;
    const isWritten = merge.taken.length > 0 || isOther;
    if (isWritten) {
      written += 1;
      counts.updated = (counts.updated ?? 0) + 1;
    } else counts.unchanged = (counts.unchanged ?? 0) + 1;
  }
  return written;
}
