import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { AppError } from '../../../shared/errors/app-error';
import type { RawValue } from '../../values/source-value';
import type { Cell, ExportRow, Sink, SinkColumn, TableSink } from './sink';

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Writes into a new SQLite file. It has another name until it is whole, so that a killed run leaves no half of one.
 * @throws AppError `conflict` when the file exists and is not empty
 */
export function openSqliteSink(file: string): Sink {
  if (existsSync(file) && statSync(file).size > 0) {
    throw new AppError('conflict', `${file} exists already: name a file that does not.`);
  }
  const partial = `${file}.partial`;
  rmSync(partial, { force: true });
  const database = new Database(partial);
  // A run that dies leaves a file that nobody uses: no journal is needed.
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  return {
    openTable: async (table, columns) => new SqliteTable(database, table, columns),
    finish: async () => {
      database.close();
      renameSync(partial, file);
    },
    abandon: async () => {
      database.close();
      rmSync(partial, { force: true });
    },
  };
}

class SqliteTable implements TableSink {
  private readonly names: string[];
  private readonly lists: Set<string>;
  private insert: Database.Statement | null = null;

  constructor(
    private readonly database: Database.Database,
    private readonly table: string,
    columns: readonly SinkColumn[],
  ) {
    this.names = columns.map(({ name }) => name);
    this.lists = new Set(columns.filter(({ type }) => type.kind === 'array').map(({ name }) => name));
    database.exec(`CREATE TABLE ${quoted(table)} (${columns.map(declaration).join(', ')})`);
  }

  async write(rows: readonly ExportRow[]): Promise<void> {
    this.addMissingColumns(rows);
    this.insert ??= this.database.prepare(
      `INSERT INTO ${quoted(this.table)} (${this.names.map(quoted).join(', ')}) VALUES (${this.names.map(() => '?').join(', ')})`,
    );
    const { insert, names } = this;
    this.database.transaction(() => {
      for (const row of rows) insert.run(names.map((name) => this.bound(name, row.get(name))));
    })();
  }

  async close(): Promise<void> {
    this.insert = null;
  }

  /** SQLite has neither booleans nor lists: PostgreSQL's `{a,b}` becomes JSON, which everybody reads. */
  private bound(name: string, cell: Cell | undefined): Exclude<RawValue, boolean> {
    const raw = cell?.raw ?? null;
    if (typeof raw === 'boolean') return BigInt(raw);
    // Where a column has no type, a number of JavaScript's would become 12.0.
    if (Number.isSafeInteger(raw)) return BigInt(raw as number);
    const isList = typeof raw === 'string' && raw.startsWith('{') && this.lists.has(name);
    return isList ? JSON.stringify(cell?.value) : raw;
  }

  private addMissingColumns(rows: readonly ExportRow[]): void {
    const found = new Set(rows.flatMap((row) => [...row.keys()]));
    for (const name of found) {
      if (this.names.includes(name)) continue;
      this.names.push(name);
      this.insert = null;
      this.database.exec(`ALTER TABLE ${quoted(this.table)} ADD COLUMN ${quoted(name)}`);
    }
  }
}

function declaration({ name, declared, primaryKey, required }: SinkColumn): string {
  const parts = [quoted(name), declared, primaryKey ? 'PRIMARY KEY' : '', required ? 'NOT NULL' : ''];
  return parts.filter(Boolean).join(' ');
}
