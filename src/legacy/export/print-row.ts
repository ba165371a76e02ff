import type { Core } from '@strapi/strapi';
import { idValue } from '../convert/references';
import { printColumn } from '../convert/round-trip';
import type { ColumnPlan, TablePlan } from '../mapping/plan';
import { openOriginal, type KeptOriginal, type Original } from '../records/residue';
import { fingerprint } from '../values/residue-json';
import type { RawValue, SourceValue, ValueForm } from '../values/source-value';
import { readValue, writeValue } from '../values/values';
import type { LivingDocument } from './load-documents';
import { livingValue, type OldIdOf } from './living-values';
import type { LegacyRecord } from './read-records';
import type { Cell, ExportRow } from './sinks/sink';

export interface PrintContext {
  strapi: Core.Strapi;
  plan: TablePlan;
  /** How the source wrote each column. */
  forms: Readonly<Record<string, ValueForm>>;
  oldIdOf: OldIdOf;
}

/** A row of a table and the documents that it became, in the order of the plan. */
export interface RowInput {
  record: LegacyRecord;
  documents: readonly (LivingDocument | undefined)[];
}

export type PrintedRow = { ok: true; row: ExportRow } | { ok: false; reason: string; column: string };

/** The row as the documented database has it: living values printed, originals where nothing has changed since. */
export function printRow(context: PrintContext, input: RowInput): PrintedRow {
  const row: ExportRow = new Map();
  for (const column of context.plan.columns) {
    const currency = foreignCurrency(context, input, column);
    if (currency !== null) {
      const reason = `The amount is in ${currency}, and the column holds US dollars.`;
      return { ok: false, reason, column: column.column };
    }
    const cell = cellOf(context, input, column);
    if (cell.raw === null && isRequired(context.plan, column)) {
      return { ok: false, reason: 'The document requires a value here, and there is none.', column: column.column };
    }
    if (!isAllowed(context.plan, column, cell)) {
      const reason = `${JSON.stringify(cell.value)} is no value that the document knows.`;
      return { ok: false, reason, column: column.column };
    }
    row.set(column.column, cell);
  }
  addUndocumented(context, input.record, row);
  return { ok: true, row };
}

/**
 * The currency of an amount that the document wants in dollars, in a table that names no currency; null where all is
 * right. An amount does not travel without its currency.
 */
function foreignCurrency(
  { plan }: PrintContext,
  { documents }: RowInput,
  { column, parts }: ColumnPlan,
): string | null {
  const target = column.endsWith('_usd') ? parts[0]?.targets[0] : undefined;
  if (!target || !target.attribute.endsWith('Cents')) return null;
  const named = plan.columns.some((other) =>
    other.parts.some(({ targets }) => targets.some(({ attribute }) => attribute === 'currency')),
  );
  const values = documents[target.document]?.english;
  const { currency } = values ?? {};
  const isAmount = Number(values?.[target.attribute] ?? 0) !== 0;
  return !named && isAmount && typeof currency === 'string' && currency !== 'USD' ? currency : null;
}

function isRequired({ documented }: TablePlan, { column }: ColumnPlan): boolean {
  const facts = documented.columns[column];
  return facts?.required === true || facts?.primaryKey === true;
}

/** Values that exist here alone have no place in a column that lists what it takes. */
function isAllowed({ documented }: TablePlan, { column }: ColumnPlan, { value }: Cell): boolean {
  const allowed = documented.columns[column]?.allowed;
  return !allowed || value === null || allowed.includes(String(value as string | number));
}

function cellOf(context: PrintContext, { record, documents }: RowInput, column: ColumnPlan): Cell {
  const original = originalOf(context, record, column.column);
  if (column.role === 'id') return idCell(column, record, context.forms);
  if (column.role === 'residue') return original ? readCell(column, original.raw) : { raw: null, value: null };
  const printed = printLiving(context, column, documents);
  if (original && (original.printed === undefined || original.printed === fingerprint(printed))) {
    return readCell(column, original.raw);
  }
  return { raw: writeValue(column.type, printed, context.forms[column.column]), value: printed };
}

/** The old id in the type that it had. */
export function idCell(column: ColumnPlan, { externalId }: LegacyRecord, forms: PrintContext['forms'] = {}): Cell {
  const value = idValue(externalId, column.type);
  return { raw: writeValue(column.type, value, forms[column.column]), value };
}

/** A raw value beside what it says; what cannot be read says itself. */
export function readCell(column: ColumnPlan, raw: RawValue): Cell {
  const read = readValue(column.type, raw);
  return { raw, value: read.ok ? read.value : String(raw) };
}

export function originalOf(
  { strapi, plan }: Pick<PrintContext, 'strapi' | 'plan'>,
  record: LegacyRecord,
  column: string,
): Original | undefined {
  const kept: KeptOriginal | undefined = record.residue.originals?.[column];
  return kept && openOriginal(strapi, { table: plan.table, column }, kept);
}

function printLiving(
  { strapi, plan, oldIdOf }: PrintContext,
  column: ColumnPlan,
  documents: RowInput['documents'],
): SourceValue {
  const [part] = column.parts;
  if (!part) return null;
  const values = part.targets.map((target) =>
    livingValue(target, documents[target.document], {
      strapi,
      uid: plan.documents[target.document]?.uid ?? '',
      oldIdOf,
      refersTo: column.refersTo,
    }),
  );
  return printColumn(column, [values]);
}

/** The columns that the source had beside those that are documented. */
export function addUndocumented(
  { strapi, plan }: Pick<PrintContext, 'strapi' | 'plan'>,
  record: LegacyRecord,
  row: ExportRow,
): void {
  for (const [column, kept] of Object.entries(record.residue.undocumented ?? {})) {
    const { raw } = openOriginal(strapi, { table: plan.table, column }, kept);
    row.set(column, { raw, value: Buffer.isBuffer(raw) || typeof raw === 'bigint' ? String(raw) : raw });
  }
}
