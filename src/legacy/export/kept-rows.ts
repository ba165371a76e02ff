import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/core/documents';
import type { TablePlan } from '../mapping/plan';
import { addUndocumented, idCell, originalOf, readCell, type PrintContext } from './print-row';
import type { LegacyRecord } from './read-records';
import type { ExportRow } from './sinks/sink';

/** Rows that live in their integration record alone, such as old sessions; they go with the document they hang on. */
export async function keptRows(
  { strapi, plan, forms }: { strapi: Core.Strapi; plan: TablePlan; forms: PrintContext['forms'] },
  records: readonly LegacyRecord[],
): Promise<ExportRow[]> {
  const gone = await goneOwners(strapi, records);
  return records
    .filter(({ targetType, targetDocumentId }) => !gone.has(`${targetType} ${targetDocumentId}`))
    .map((record) => {
      const row: ExportRow = new Map();
      for (const column of plan.columns) {
        const original = originalOf({ strapi, plan }, record, column.column);
        if (column.column === plan.id) row.set(column.column, idCell(column, record, forms));
        else row.set(column.column, original ? readCell(column, original.raw) : { raw: null, value: null });
      }
      addUndocumented({ strapi, plan }, record, row);
      return row;
    });
}

async function goneOwners(strapi: Core.Strapi, records: readonly LegacyRecord[]): Promise<Set<string>> {
  const byType = new Map<string, Set<string>>();
  for (const { targetType, targetDocumentId } of records) {
    if (!targetType || !targetDocumentId) continue;
    byType.set(targetType, (byType.get(targetType) ?? new Set()).add(targetDocumentId));
  }
  const gone = new Set<string>();
  for (const [type, ids] of byType) {
    const found = await rowsOf(strapi, type).findMany({
      select: ['documentId'],
      where: { documentId: { $in: [...ids] } },
    });
    const living = new Set(found.map(({ documentId }) => documentId));
    for (const id of ids) if (!living.has(id)) gone.add(`${type} ${id}`);
  }
  return gone;
}
