import type { Knex } from 'knex';
import type { Reference, TargetValue } from '../convert/converter';
import { idText, isReference } from '../convert/references';
import type { ColumnPlan } from '../mapping/plan';
import type { TableWork } from '../import/context';
import type { ImportRow } from './import-row';

/** Whether the column refers to a table that is not complete yet. */
export function isDeferred({ role, refersTo }: ColumnPlan, deferred: ReadonlySet<string>): boolean {
  return role === 'attributes' && refersTo.some((table) => deferred.has(table));
}

/** The references in a column's values, or that its own value is. */
export function referencesOf(column: ColumnPlan, row: ImportRow): Reference[] {
  if (column.refersTo.length === 0) return [];
  if (column.role === 'attributes') {
    return (row.parts.get(column.column)?.[0] ?? []).flatMap((value) => referencesIn(value));
  }
  const value = row.source[column.column] ?? null;
  const [table] = column.refersTo;
  return value === null || value === '' || table === undefined ? [] : [{ table, id: idText(value) }];
}

function referencesIn(value: TargetValue): Reference[] {
  return (Array.isArray(value) ? (value as TargetValue[]) : [value]).filter(isReference);
}

/**
 * Finds what every reference of these rows means, and gives the rows whose references are all there. What refers to a
 * table that is not complete yet must exist in the source and is linked later.
 */
export async function resolveReferences(work: TableWork, trx: Knex, rows: readonly ImportRow[]): Promise<ImportRow[]> {
  const { lookup } = work.context;
  const columns = work.plan.columns.filter(
    ({ refersTo, column }) => refersTo.length > 0 && work.table.columns.includes(column),
  );
  const all = rows.flatMap((row) => columns.flatMap((column) => referencesOf(column, row)));
  await lookup.load(
    trx,
    all.filter(({ table }) => !work.deferred.has(table)),
  );
  const inSource = await existingInSource(
    work,
    all.filter(({ table }) => work.deferred.has(table)),
  );
  const isThere = (reference: Reference): boolean =>
    work.deferred.has(reference.table)
      ? (inSource.get(reference.table)?.has(reference.id) ?? false)
      : lookup.get(reference) !== undefined;
  return rows.filter((row) => {
    for (const column of columns) {
      const references = referencesOf(column, row);
      if (references.length === 0 && isPromised(work, column)) {
        work.reject(row, { reason: 'is required', column: column.column });
        return false;
      }
      if (references.some((reference) => lookup.get(reference)?.shared)) row.ambiguous.add(column.column);
      const dangling = references.find((reference) => !isThere(reference));
      if (!dangling) continue;
      if (column.strict) {
        work.reject(row, { reason: danglingReason(dangling), column: column.column });
        return false;
      }
      dropMissing(column, row, isThere);
      work.context.run.dangles(work.plan.table, column.column);
      // It may be there the next time.
      row.print = null;
    }
    return true;
  });
}

/** Whether the document says that every row refers to one. */
function isPromised({ plan }: TableWork, { column, role, strict }: ColumnPlan): boolean {
  return strict && role === 'attributes' && plan.documented.columns[column]?.required === true;
}

export function danglingReason({ table, id }: Reference): string {
  return `refers to ${table} ${id}, which is not there`;
}

/** Takes away what nobody promised to be there; the original stays in the residue, since print no longer gives it. */
export function dropMissing(column: ColumnPlan, row: ImportRow, isThere: (reference: Reference) => boolean): void {
  const keep = (value: TargetValue): TargetValue => {
    if (isReference(value)) return isThere(value) ? value : null;
    if (!Array.isArray(value)) return value;
    return (value as TargetValue[]).filter((one) => !isReference(one) || isThere(one)) as Reference[];
  };
  const parts = (row.parts.get(column.column) ?? []).map((values) => values.map(keep));
  row.parts.set(column.column, parts);
  column.parts.forEach(({ targets }, part) => {
    targets.forEach(({ document, attribute }, index) => {
      const values = row.documents[document];
      if (values) values[attribute] = parts[part]?.[index] ?? null;
    });
  });
}

/** The ids, by table, of which the source has rows, whatever becomes of them here. */
export async function existingInSource(
  work: TableWork,
  references: readonly Reference[],
): Promise<Map<string, Set<string>>> {
  const ids = new Map<string, Set<string>>();
  for (const { table, id } of references) ids.set(table, (ids.get(table) ?? new Set()).add(id));
  const found = new Map<string, Set<string>>();
  for (const [table, wanted] of ids) {
    const column = work.context.plan.tables.find((plan) => plan.table === table)?.id;
    if (!work.context.tables.has(table) || column === null || column === undefined) continue;
    found.set(table, await work.context.source.existing({ table, column, ids: [...wanted] }));
  }
  return found;
}
