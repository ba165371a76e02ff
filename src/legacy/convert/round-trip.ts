import type { ColumnPlan } from '../mapping/plan';
import type { RepairRule } from '../repair/repair';
import { fingerprint } from '../values/residue-json';
import type { RawValue, SourceValue, ValueForm } from '../values/source-value';
import { sameRaw, writeValue } from '../values/values';
import type { SourceRow, TargetValue } from './converter';

/** The values of a column's parts, one list per part, in the order of its targets. */
export type PartValues = readonly (readonly TargetValue[])[];

export type ColumnVerdict =
  | { ok: true; parts: PartValues; repairs?: readonly RepairRule[] }
  | { ok: false; reason: string };

/** Converts a column's value for each of its parts; the first fault refuses it. */
export function parseColumn({ parts }: ColumnPlan, value: SourceValue, row: SourceRow): ColumnVerdict {
  const values: (readonly TargetValue[])[] = [];
  const repairs = new Set<RepairRule>();
  for (const { converter } of parts) {
    const parsed = converter.parse(value, row);
    if (!parsed.ok) return parsed;
    values.push(parsed.values);
    for (const rule of parsed.repairs ?? []) repairs.add(rule);
  }
  return { ok: true, parts: values, ...(repairs.size > 0 && { repairs: [...repairs] }) };
}

/** The column's value from what its attributes hold: the first part gives it. */
export function printColumn({ parts }: ColumnPlan, values: PartValues): SourceValue {
  return parts[0]?.converter.print(values[0] ?? []) ?? null;
}

/**
 * Whether export could write this raw value from the living ones alone; if not, the original has to be kept with the
 * print of what they gave when they were imported.
 */
export function originalNeeded(
  plan: ColumnPlan,
  raw: RawValue,
  { printed, form }: { printed: SourceValue; form: ValueForm | null },
): { printed: string } | null {
  return sameRaw(writeValue(plan.type, printed, form), raw) ? null : { printed: fingerprint(printed) };
}
