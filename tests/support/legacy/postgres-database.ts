import { Client } from 'pg';
import type { Value } from './arbitraries';
import type { Column, GeneratedTable } from './generate';

/** Writes the tables into an empty PostgreSQL database with native types and checked references. */
export async function writePostgresDatabase(url: string, tables: GeneratedTable[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const table of tables) {
      const columns = table.columns.map((column) => `"${column.name}" ${declaration(column)}`);
      await client.query(`CREATE TABLE "${table.name}" (${columns.join(', ')})`);
    }
    for (const table of tables) await client.query(references(table));
    for (const table of tables) await insert(client, table);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}

function declaration(column: Column): string {
  const parts = [typeOf(column), column.kind.is === 'id' ? 'PRIMARY KEY' : ''];
  if (column.required) parts.push('NOT NULL');
  if (column.unique) parts.push('UNIQUE');
  return parts.filter(Boolean).join(' ');
}

function typeOf({ type, kind, allowed }: Column): string {
  if (type === 'DATETIME') return 'TIMESTAMP';
  // One document allows a value that is longer than its own column.
  const length = Number(/^VARCHAR\((\d+)\)$/.exec(type)?.[1] ?? Infinity);
  if (allowed?.some((value) => value.length > length)) return 'TEXT';
  if (type !== 'unstated') return type;
  const types: Partial<Record<Kind, string>> = {
    id: 'UUID',
    boolean: 'BOOLEAN',
    timestamp: 'TIMESTAMPTZ',
    integer: 'INTEGER',
    decimal: 'NUMERIC',
    date: 'DATE',
  };
  return types[kind.is] ?? 'TEXT';
}

type Kind = Column['kind']['is'];

function references(table: GeneratedTable): string {
  return table.columns
    .filter((column) => column.references)
    .map(
      ({ name, references: target }) =>
        `ALTER TABLE "${table.name}" ADD FOREIGN KEY ("${name}") REFERENCES "${target}" DEFERRABLE INITIALLY DEFERRED;`,
    )
    .join('\n');
}

async function insert(client: Client, table: GeneratedTable): Promise<void> {
  const names = table.columns.map((column) => `"${column.name}"`).join(', ');
  const places = table.columns.map((_, index) => `$${index + 1}`).join(', ');
  for (const row of table.rows) {
    await client.query(
      `INSERT INTO "${table.name}" (${names}) VALUES (${places})`,
      table.columns.map((column) => stored(row[column.name] ?? null, column)),
    );
  }
}

function stored(value: Value, { type }: Column): unknown {
  if (value === null || typeof value !== 'object') return value;
  // A timestamp without zone would be written in the zone of this machine.
  if (value instanceof Date) return value.toISOString();
  if ('list' in value && type === 'TEXT[]') return value.list;
  return JSON.stringify('json' in value ? value.json : value.list);
}
