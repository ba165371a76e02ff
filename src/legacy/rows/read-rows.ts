import { idText } from '../convert/references';
import { parseColumn } from '../convert/round-trip';
import type { ColumnPlan, TablePlan } from '../mapping/plan';
import type { RawRow } from '../source/source';
import type { RawValue, SourceValue, ValueForm } from '../values/source-value';
import { readValue } from '../values/values';
import type { DocumentValues, Fault, ImportRow, Repair } from './import-row';

/** The form that values of each column of a table have: that of the first one seen which is not null. */
export type ColumnForms = Record<string, ValueForm>;

export interface ReadTable {
  plan: TablePlan;
  /** The columns that the source has. */
  columns: readonly string[];
  forms: ColumnForms;
}

export type ReadRow = { ok: true; row: ImportRow } | { ok: false; id: SourceValue; fault: Fault };

/** Reads a raw row and converts its columns; the first fault refuses it. */
export function readRow({ plan, columns, forms }: ReadTable, raw: RawRow): ReadRow {
  const id = idOf(plan, columns, raw);
  const key = plan.id ?? 'id';
  if (columns.includes(key) && isEmptyKey(raw[key] ?? null))
    return { ok: false, id, fault: { reason: 'is empty, so that nothing can refer to the row', column: key } };
  const repairs: Repair[] = [];
  const source: Record<string, SourceValue> = {};
  const present = plan.columns.filter(({ column }) => columns.includes(column));
  for (const column of present) {
    if ((raw[column.column] ?? null) === null && plan.documented.columns[column.column]?.required === true) {
      return { ok: false, id, fault: { reason: 'is required', column: column.column } };
    }
    const read = readValue(column.type, raw[column.column] ?? null);
    if (read.ok) {
      source[column.column] = read.value;
      if (read.repair) repairs.push({ column: column.column, rule: read.repair });
      if (read.form !== null) forms[column.column] ??= read.form;
    } else if (column.stated && column.role !== 'residue' && column.role !== 'id') {
      return { ok: false, id, fault: { reason: read.reason, column: column.column } };
    }
  }
  const row = emptyRow(plan, { id, raw, source, repairs });
  for (const column of present) {
    if (column.role !== 'attributes') continue;
    const value = source[column.column] ?? null;
    const read = parseColumn(column, value, source);
    const parsed = read.ok || column.stated ? read : parseColumn(column, null, source);
    if (!parsed.ok) return { ok: false, id, fault: { reason: parsed.reason, column: column.column } };
    for (const rule of parsed.repairs ?? []) repairs.push({ column: column.column, rule });
    row.parts.set(column.column, parsed.parts);
    assign(column, row);
  }
  return { ok: true, row };
}

/** Whether the value of a primary key names no row; SQLite allows that in every table. */
function isEmptyKey(raw: RawValue): boolean {
  return raw === null || (typeof raw === 'string' && raw.trim() === '');
}

/** A row's id as reports name it: of its id column, or of all it has where there is none. */
export function idOf({ id }: TablePlan, columns: readonly string[], raw: RawRow): SourceValue {
  const named = id ?? 'id';
  const known = columns.includes(named) ? [named] : columns.filter((column) => raw[column] !== null);
  const values = known.map((column) => printable(raw[column] ?? null));
  return values.length === 1 ? (values[0] ?? null) : values.map(String).join(':').slice(0, 200);
}

function printable(raw: RawValue): SourceValue {
  if (Buffer.isBuffer(raw)) return raw.toString('hex');
  return typeof raw === 'bigint' ? String(raw) : raw;
}

function emptyRow(plan: TablePlan, at: Pick<ImportRow, 'id' | 'raw' | 'source' | 'repairs'>): ImportRow {
  const isMade = (when: string | undefined): boolean => when === undefined || (at.raw[when] ?? null) !== null;
  return {
    ...at,
    externalId: idText(at.id),
    parts: new Map(),
    documents: plan.documents.map(({ set, when }): DocumentValues | null => (isMade(when) ? { ...set } : null)),
    documentIds: [],
    record: null,
    joined: false,
    isFormer: false,
    ambiguous: new Set(),
    print: null,
    renamed: new Map(),
    joinedCompanions: new Set(),
    residue: {},
  };
}

/** Gives the attributes their values; where several columns write one flag, the one that locks out wins. */
function assign(column: ColumnPlan, row: ImportRow): void {
  const values = row.parts.get(column.column) ?? [];
  column.parts.forEach(({ targets }, part) => {
    targets.forEach((target, index) => {
      const document = row.documents[target.document];
      const value = values[part]?.[index] ?? null;
      if (!document) return;
      const other = document[target.attribute];
      const isFlag = typeof value === 'boolean' && typeof other === 'boolean';
      document[target.attribute] = !isFlag ? value : target.attribute === 'blocked' ? value || other : value && other;
    });
  });
}
