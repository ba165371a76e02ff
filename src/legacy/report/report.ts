import { writeFileSync } from 'node:fs';
import type { JsonValue } from '../values/source-value';

/** A row that was not written, and why. */
export interface Rejection {
  /** The row's id in the documented database; null where it has none. */
  id: JsonValue;
  reason: string;
  column?: string;
  /** Who has the value already. */
  holder?: Holder;
}

/** Whose record it is: the row that it came from, where it came from one. */
export interface Holder {
  documentId: string;
  system?: string;
  table?: string;
  id?: string;
  title?: string;
}

export interface TableReport {
  read: number;
  written: number;
  rejected: Rejection[];
}

export interface ReportFile {
  tables: Record<string, TableReport>;
}

const SHOWN = 20;

/** The first rejected rows of a table, a line each, and how many there are besides. */
export function rejectedLines(rejected: readonly Rejection[]): string[] {
  const shown = rejected.slice(0, SHOWN).map(({ id, reason, column }) => {
    const place = column === undefined ? '' : `${column}: `;
    return `    row ${String(id)} rejected: ${place}${reason}`;
  });
  return rejected.length > SHOWN ? [...shown, `    and ${rejected.length - SHOWN} more`] : shown;
}

/** Counts what an export read, wrote and rejected, table by table. */
export class Report {
  private readonly tables = new Map<string, TableReport>();

  /** The counts of a table, which is in the report from then on. */
  of(table: string): TableReport {
    let counts = this.tables.get(table);
    if (!counts) this.tables.set(table, (counts = { read: 0, written: 0, rejected: [] }));
    return counts;
  }

  read(table: string, rows = 1): void {
    this.of(table).read += rows;
  }

  written(table: string, rows = 1): void {
    this.of(table).written += rows;
  }

  reject(table: string, rejection: Rejection): void {
    this.of(table).rejected.push(rejection);
  }

  /** Rows over all tables. */
  total(what: 'read' | 'written'): number {
    return [...this.tables.values()].reduce((sum, table) => sum + table[what], 0);
  }

  rejections(): number {
    return [...this.tables.values()].reduce((sum, table) => sum + table.rejected.length, 0);
  }

  /** 0 when every row was written, 3 when some were rejected. */
  exitCode(): 0 | 3 {
    return this.rejections() === 0 ? 0 : 3;
  }

  /** The report for people: a line for each table that has rows, its first rejected rows below it. */
  lines(): string[] {
    return [...this.tables].flatMap(([table, { read, written, rejected }]) => {
      if (read === 0) return [];
      return [`${table}: ${read} read, ${written} written, ${rejected.length} rejected`, ...rejectedLines(rejected)];
    });
  }

  toJSON(): ReportFile {
    return { tables: Object.fromEntries(this.tables) };
  }

  writeTo(file: string): void {
    writeFileSync(file, `${JSON.stringify(this, null, 2)}\n`);
  }
}
