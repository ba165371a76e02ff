import type { RepairRule } from '../repair/repair';

/** A value as a source's driver gives it, or as it goes into a target's column. */
export type RawValue = null | string | number | boolean | bigint | Buffer;

export type JsonValue = null | string | number | boolean | JsonValue[] | { [key: string]: JsonValue };

/**
 * What a raw value says, whatever form it was written in. By kind: `text` a string; `integer` a number, or the digits
 * where a number would lose some; `decimal` its digits; `real` a number; `boolean`; `timestamp` an ISO instant in UTC
 * with milliseconds; `date` YYYY-MM-DD; `time` HH:MM:SS.mmm; `json` what the text says; `array` a list of texts.
 */
export type SourceValue = JsonValue;

export type ValueKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'real'
  | 'boolean'
  | 'timestamp'
  | 'date'
  | 'time'
  | 'json'
  | 'array';

/** How a value was written, such as `text 'T' 3 Z`: remembered for each column, so that export writes the same. */
export type ValueForm = string;

/** The type of a documented column, as values of it are read and written. */
export interface ColumnType {
  kind: ValueKind;
  /** Of a decimal: the digits after the point that the column keeps. */
  scale?: number;
}

/** A value that a rule has repaired has no form of its own. */
export type ReadResult =
  | { ok: true; value: SourceValue; form: ValueForm | null; repair?: RepairRule }
  | { ok: false; reason: string };

/** Reads and writes the values of one kind. */
export interface ValueCodec {
  /** Never called with null. */
  read(raw: Exclude<RawValue, null>): ReadResult;
  /** The raw value again; the form is one that `read` gave, or `usual`. Never called with null. */
  write(value: Exclude<SourceValue, null>, form: ValueForm): Exclude<RawValue, null>;
  /** The form where a column has none yet. */
  usual: ValueForm;
}

/** A value that was read by a rule of repair. */
export function repaired(value: SourceValue, repair: RepairRule): ReadResult {
  return { ok: true, value, form: null, repair };
}

export function fault(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
