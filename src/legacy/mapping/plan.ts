import type { AttributeTarget, Converter } from '../convert/converter';
import type { ColumnType, JsonValue } from '../values/source-value';
import type { DocumentedTable, SystemName, TableMapping } from './mapping-file';

/** One way of a column's values: a converter and the attributes that it feeds. */
export interface ColumnPart {
  converter: Converter;
  targets: AttributeTarget[];
}

/** How one column is read and written. */
export interface ColumnPlan {
  column: string;
  type: ColumnType;
  /** `id` of the row; `residue` without a living home; `side` and `flag` of a junction table; otherwise attributes. */
  role: 'id' | 'residue' | 'attributes' | 'side' | 'flag';
  /** Several only where a column feeds attributes each by itself; the first one prints. */
  parts: ColumnPart[];
  /** Originals of it are sealed. */
  secret: boolean;
  /** The table whose ids the column holds. */
  references?: string;
  /** All tables that it may refer to, none where it holds no ids. */
  refersTo: string[];
  /** The document promises that the rows are there; without that promise an id of none stays in the residue. */
  strict: boolean;
  /** The document says the column's type; where it does not, a value that does not fit stays in the residue. */
  stated: boolean;
  side?: 'owner' | 'target';
  /** Of a `flag`: the owner's attribute that is this target as well. */
  flag?: string;
}

/** One document of a row. */
export interface DocumentPlan {
  uid: string;
  alias: string;
  link?: string;
  linkFrom?: string;
  set: Record<string, JsonValue>;
  when?: string;
}

export interface TablePlan {
  table: string;
  kind: 'documents' | 'relation' | 'residue';
  /** The first is the primary one; none where the rows have no document. */
  documents: DocumentPlan[];
  columns: ColumnPlan[];
  documented: DocumentedTable;
  mapping: TableMapping;
  /** The column of the row's id; null where the table has none. */
  id: string | null;
}

export interface SystemPlan {
  system: SystemName;
  tables: TablePlan[];
}

/** A place of the mapping that does not fit the application. */
export interface MappingFault {
  table: string;
  column?: string;
  message: string;
}
