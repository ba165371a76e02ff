import type { JsonValue } from '../values/source-value';

/** The systems whose databases are documented. */
export const SYSTEMS = ['magnetiq', 'pgclosets', 'repurposer', 'linkard', 'creator'] as const;
export type SystemName = (typeof SYSTEMS)[number];

export function isSystemName(value: unknown): value is SystemName {
  return SYSTEMS.some((system) => system === value);
}

/** What a document says of a column. */
export interface DocumentedColumn {
  type: string;
  primaryKey?: boolean;
  required?: boolean;
  unique?: boolean;
  default?: string;
  allowed?: string[];
  check?: string;
  references?: string;
  onDelete?: string;
  /** `{"en": …, "de": …}` in the column. */
  localized?: boolean;
  portableText?: boolean;
  implied?: boolean;
}

export interface DocumentedTable {
  /** Empty where the document only names the table. */
  columns: Record<string, DocumentedColumn>;
  uniques?: string[][];
  indexes?: string[][];
  implied?: boolean;
}

export interface DocumentedSystem {
  system: SystemName;
  tables: Record<string, DocumentedTable>;
}

/** One of the documents that a row becomes; the first is what references to the table mean. */
export interface DocumentTarget {
  uid: string;
  /** How columns name it: `staffProfile.timezone`. Without one: the camelCase singular name of its type. */
  alias?: string;
  /** The companion's attribute that points at the primary document. */
  link?: string;
  /** The primary's attribute that points at the companion. */
  linkFrom?: string;
  /** Attributes that always have these values. */
  set?: Record<string, JsonValue>;
  /** The document is made only where this column is not null. */
  when?: string;
}

export interface ColumnTarget {
  to?: string | string[];
  /** A named converter. */
  as?: string;
  /** The source's value → ours, one to one. */
  values?: Record<string, string>;
  /** Values that exist here alone → the documented ones that export writes for them. */
  prints?: Record<string, string>;
  /** The table whose ids the column holds, where the document does not say it. */
  references?: string;
  /** Of a draft type: the values with which a document is published. */
  published?: JsonValue[];
  /** Of `discountValue` and `referenceBy`: the column that says which kind, or which table, it is. */
  by?: string;
  /** Of `referenceBy`: that column's value → the table. */
  tables?: Record<string, string>;
  builtin?: 'legacy id' | 'residue' | 'published';
  /** Sealed where it is kept. */
  secret?: boolean;
  /** Of a junction table: whose id it is. */
  side?: 'owner' | 'target';
}

export interface TableMapping {
  to?: string | (string | DocumentTarget)[];
  set?: Record<string, JsonValue>;
  /** The attribute by which a document that exists is joined, such as the e-mail of users. */
  merge?: string;
  /** Attributes that mean something only together: a later import takes all of them from the source, or none. */
  together?: string[][];
  /** The rows have no living document: each is an integration record with its residue. */
  keep?: 'residue';
  /** Of `keep`: the column of the document that the row hangs on. */
  owner?: string;
  /** The table is a junction: its rows become the links of this relation. */
  relation?: { owner: string; attribute: string };
  columns: Record<string, string | ColumnTarget>;
}

export interface MappingFile {
  system: SystemName;
  tables: Record<string, TableMapping>;
}
