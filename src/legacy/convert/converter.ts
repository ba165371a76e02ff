import type { RepairRule } from '../repair/repair';
import type { ColumnType, SourceValue } from '../values/source-value';

/** The row of a table that a value refers to; the id as text. */
export interface Reference {
  table: string;
  id: string;
}

/** A file by its address. */
export interface FileAddress {
  url: string;
}

/** A role of staff, by its code. */
export interface RoleCode {
  role: string;
}

/** The value of an attribute that has one per language, where the type is localized. */
export interface LocalizedValue {
  en: SourceValue;
  de?: SourceValue;
}

/**
 * What a converter gives an attribute: a plain value as the document service takes it (instants as ISO texts, amounts
 * in hundredths, JSON as it is), a `LocalizedValue` where the target says `localized`, a `Reference` or several for
 * relations and `…DocumentId` scalars, a `FileAddress` for media.
 */
export type TargetValue =
  | SourceValue
  | LocalizedValue
  | Reference
  | readonly Reference[]
  | FileAddress
  | readonly FileAddress[]
  | RoleCode
  | readonly RoleCode[];

export type Parsed =
  | { ok: true; values: TargetValue[]; repairs?: readonly RepairRule[] }
  | { ok: false; reason: string };

/** The values of a source row by column, read but not converted. */
export type SourceRow = Readonly<Record<string, SourceValue>>;

/**
 * Brings the value of a column to the attributes where it lives, and back. `values` follow the order of the targets.
 * Print is the inverse of parse wherever that is possible; where it is not, the import keeps the original.
 */
export interface Converter {
  parse(value: SourceValue, row: SourceRow): Parsed;
  print(values: readonly TargetValue[]): SourceValue;
}

/** What a converter is made for: one column and the attributes that it goes to. */
export interface ConverterInput {
  column: string;
  type: ColumnType;
  /** The values that the document allows. */
  allowed: readonly string[];
  /** Whether the document requires a value. */
  required: boolean;
  /** Whether the document says that the column holds `{"en": …, "de": …}`. */
  localizedSource: boolean;
  /** Whether it holds portable text. */
  portableText: boolean;
  /** The table whose ids it holds. */
  references?: string;
  /** Where another column says which table it is: that column's value → the table. */
  tables?: Readonly<Record<string, string>>;
  values?: Readonly<Record<string, string>>;
  /** Values that exist here alone → those that are printed for them. */
  prints?: Readonly<Record<string, string>>;
  published?: readonly SourceValue[];
  by?: string;
  targets: readonly AttributeTarget[];
}

/** An attribute of one of the documents that a row becomes. */
export interface AttributeTarget {
  /** Which of the table's documents. */
  document: number;
  /** The attribute; also createdAt, updatedAt, publishedAt, and `$published`: whether there is a published version. */
  attribute: string;
  type: string;
  customField?: string;
  /** Of an enumeration. */
  allowed?: readonly string[];
  /** Of a localized-text attribute: what its texts are. */
  format?: string;
  /** Of portable text: a link may be a placeholder. */
  placeholders?: boolean;
  /** Of a relation or media: takes several. */
  many: boolean;
  /** The attribute has a value per language. */
  localized: boolean;
}

export function done(...values: TargetValue[]): Parsed {
  return { ok: true, values };
}

/** Values that a rule of repair has given; the import says so. */
export function repairedBy(rule: RepairRule, ...values: TargetValue[]): Parsed {
  return { ok: true, values, repairs: [rule] };
}

export function refuse(reason: string): Parsed {
  return { ok: false, reason };
}
