import type { Core } from '@strapi/strapi';
import type { Reference, TargetValue } from '../convert/converter';
import { originalNeeded, printColumn, type PartValues } from '../convert/round-trip';
import type { ColumnPlan } from '../mapping/plan';
import { roundedTo } from '../merge/comparable';
import type { ImportAttribute } from '../model/import-model';
import { keepOriginal, type KeptOriginal } from '../records/residue';
import { stableJson } from '../values/residue-json';
import type { JsonValue, RawValue } from '../values/source-value';
import type { TableWork } from '../import/context';
import type { ImportRow } from '../rows/import-row';
import { isDeferred } from '../rows/resolve-references';
import { isPublished } from './stored-values';

const SECRET_NAME =
  /pass(word|wd)?|secret|token|hash|salt|api_?key|private_?key|iban|account_?number|ssn|tax_?id|pin$/i;

/** What the row's record keeps beside its documents: originals that print does not give, and what nobody documents. */
export function keepOriginals(work: TableWork, row: ImportRow): void {
  const { plan, table, context } = work;
  const originals: Record<string, KeptOriginal> = {};
  const undocumented: Record<string, KeptOriginal> = {};
  const known = new Map(plan.columns.map((column) => [column.column, column]));
  for (const name of table.columns) {
    const raw = row.raw[name] ?? null;
    const column = known.get(name);
    const kept = column ? originalOf(work, row, { column, raw }) : raw === null ? null : { raw };
    if (!kept) continue;
    const secret = column ? column.secret : SECRET_NAME.test(name);
    const place = column ? originals : undocumented;
    place[name] = keepOriginal(context.strapi, { table: plan.table, column: name, secret }, kept);
  }
  if (Object.keys(originals).length > 0) row.residue.originals = originals;
  if (Object.keys(undocumented).length > 0) row.residue.undocumented = undocumented;
}

/** The raw value of a column where export could not give it from what lives, with the print of that; null elsewhere. */
export function originalOf(
  work: TableWork,
  row: ImportRow,
  { column, raw }: { column: ColumnPlan; raw: RawValue },
): { raw: RawValue; printed?: string } | null {
  if (column.role === 'id') return null;
  if (column.role !== 'attributes') return raw === null ? null : { raw };
  const isElsewhere = column.parts[0]?.targets.some(
    ({ document }) => (document === 0 && row.joined) || row.joinedCompanions.has(document),
  );
  if (isElsewhere || row.ambiguous.has(column.column)) return { raw };
  const printed = printColumn(column, livingParts(work, row, column));
  const form = work.context.run.formsOf(work.plan.table)[column.column] ?? null;
  const needed = originalNeeded(column, raw, { printed, form });
  return needed && { raw, ...needed };
}

/** What export will find in the attributes of a column. */
function livingParts(work: TableWork, row: ImportRow, column: ColumnPlan): PartValues {
  const parsed = row.parts.get(column.column) ?? [];
  // Linked later, and then to just this; until then nothing stands there.
  const isLater = isDeferred(column, work.deferred);
  return column.parts.map(({ targets }, part) =>
    targets.map(({ document, attribute }, index): TargetValue => {
      const model = work.models[document];
      const values = row.documents[document];
      if (!model || !values) return null;
      const value = !isLater && attribute in values ? values[attribute] : parsed[part]?.[index];
      if (attribute === 'publishedAt' && !isPublished(model, values)) return null;
      const { type } = model.attributes[attribute] ?? { type: '' };
      const isLink = type === 'relation' || type === 'media';
      if (isLink && Array.isArray(value)) return linkedOnce(value as TargetValue[]);
      return asStored(work.context.strapi, model.attributes[attribute], value ?? null);
    }),
  );
}

/** A relation holds each once, and an empty one cannot be told from null afterwards. */
function linkedOnce(values: readonly TargetValue[]): TargetValue {
  const once = new Map(values.map((value) => [stableJson(value), value]));
  return once.size > 0 ? ([...once.values()] as readonly Reference[]) : null;
}

/** A value as the database gives it back: PostgreSQL sorts the keys of JSON and rounds decimals. */
function asStored(strapi: Core.Strapi, attribute: ImportAttribute | undefined, value: TargetValue): TargetValue {
  if (strapi.db.dialect.client !== 'postgres' || value === null || !attribute) return value;
  if (attribute.type === 'decimal' && typeof value === 'number') return roundedTo(attribute, value);
  const isJson = attribute.type === 'json' || attribute.customField !== undefined;
  return isJson && typeof value === 'object' ? (sortedKeys(value as JsonValue) as TargetValue) : value;
}

/** The order of keys in PostgreSQL's jsonb: the shorter first, then byte by byte. */
function sortedKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const compare = (one: string, other: string): number =>
    Buffer.byteLength(one) - Buffer.byteLength(other) || Buffer.compare(Buffer.from(one), Buffer.from(other));
  return Object.fromEntries(
    Object.keys(value)
      .sort(compare)
      .map((key) => [key, sortedKeys(value[key] as JsonValue)]),
  );
}
