import type { ColumnType, RawValue, SourceValue } from '../../values/source-value';

/** A column as the exported table declares it. */
export interface SinkColumn {
  name: string;
  /** The documented type; empty where no document states one. */
  declared: string;
  type: ColumnType;
  primaryKey: boolean;
  required: boolean;
}

/** A value in both shapes: as a database column holds it, and what it says. */
export interface Cell {
  raw: RawValue;
  value: SourceValue;
}

export type ExportRow = Map<string, Cell>;

/** Takes the rows of one table. */
export interface TableSink {
  /** Rows may have columns that were not announced: those that the source had and no document names. */
  write(rows: readonly ExportRow[]): Promise<void>;
  close(): Promise<void>;
}

/** Where an export goes; nothing is visible under the target's name before `finish`. */
export interface Sink {
  openTable(table: string, columns: readonly SinkColumn[]): Promise<TableSink>;
  finish(): Promise<void>;
  /** Removes what was written so far. */
  abandon(): Promise<void>;
}
