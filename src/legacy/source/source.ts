import type { RawValue } from '../values/source-value';

export type RawRow = Record<string, RawValue>;

/** Where a reader stands in a table: the values of its key columns in the last row read. */
export type Position = (string | number)[];

export interface SourceTable {
  name: string;
  columns: string[];
  /** The columns that put its rows in an order that lasts; none where only the database's own row number does. */
  key: string[];
}

export interface Page {
  rows: RawRow[];
  /** Where the next page goes on; null where there were no rows. */
  last: Position | null;
  /** Nothing comes after this page. */
  isLast: boolean;
}

/** A database that is moved over, read only. */
export interface Source {
  /** What it is, without credentials: the same for two runs on the same database. */
  name: string;
  tables(): Promise<SourceTable[]>;
  count(table: SourceTable): Promise<number>;
  /** The rows after a position, in the order of the key. */
  page(table: SourceTable, at: { after: Position | null; limit: number }): Promise<Page>;
  /** Which of these ids exist in a column, as texts. */
  existing(at: { table: string; column: string; ids: readonly string[] }): Promise<Set<string>>;
  close(): Promise<void>;
}
