import Database from 'better-sqlite3';
import type { Value } from './arbitraries';
import type { Column, GeneratedTable } from './generate';

/** Writes the tables into a new SQLite file with their documented types, in the textual forms that SQLite users have. */
export function writeSqliteDatabase(file: string, tables: GeneratedTable[]): void {
  const database = new Database(file);
  database.pragma('foreign_keys = OFF');
  database.exec('BEGIN');
  for (const table of tables) {
    const columns = table.columns.map((column) => `"${column.name}" ${declaration(column)}`);
    database.exec(`CREATE TABLE "${table.name}" (${columns.join(', ')})`);
    const names = table.columns.map((column) => `"${column.name}"`).join(', ');
    const insert = database.prepare(
      `INSERT INTO "${table.name}" (${names}) VALUES (${table.columns.map(() => '?').join(', ')})`,
    );
    for (const [index, row] of table.rows.entries()) {
      insert.run(table.columns.map((column, at) => storedInSqlite(row[column.name] ?? null, column, index + at)));
    }
  }
  database.exec('COMMIT');
  const broken = database.pragma('foreign_key_check') as unknown[];
  database.close();
  if (broken.length > 0) throw new Error(`Generated rows refer to nothing: ${JSON.stringify(broken.slice(0, 3))}`);
}

function declaration(column: Column): string {
  const type = column.type === 'unstated' ? '' : column.type;
  const parts = [type, column.kind.is === 'id' ? 'PRIMARY KEY' : '', column.required ? 'NOT NULL' : ''];
  if (column.unique) parts.push('UNIQUE');
  if (column.references) parts.push(`REFERENCES "${column.references}"`);
  return parts.filter(Boolean).join(' ');
}

/** What SQLite holds for a value: `variant` chooses among the forms that applications write. */
export function storedInSqlite(value: Value, column: Column, variant: number): string | number | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return variant % 5 === 4 ? String(value) : Number(value);
  if (value instanceof Date) return timestamp(value, variant);
  if (typeof value === 'object') {
    return variant % 2 ? JSON.stringify(inside(value)) : JSON.stringify(inside(value)).replaceAll('","', '", "');
  }
  return column.kind.is === 'decimal' ? Number(value) : value;
}

const inside = (value: { json: unknown } | { list: string[] }): unknown => ('json' in value ? value.json : value.list);

function timestamp(value: Date, variant: number): string {
  const iso = value.toISOString();
  const spaced = iso.replace('T', ' ').slice(0, -1);
  const short = value.getUTCMilliseconds() === 0 ? spaced.slice(0, -4) : spaced;
  const east = new Date(value.getTime() + 7_200_000).toISOString().slice(0, -1);
  return [short, iso, short, spaced, `${east}+02:00`][variant % 5] ?? iso;
}
