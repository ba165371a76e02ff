import { Client } from 'pg';
import { AppError } from '../../shared/errors/app-error';
import type { RawValue } from '../values/source-value';
import type { Page, Position, RawRow, Source, SourceTable } from './source';

function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

/** The database without user and password. */
function nameOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

const LIST_COLUMNS = `
  select c.relname as table_name, a.attname as column_name, t.typname as type_name
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relkind in ('r', 'p') and c.relnamespace = to_regnamespace(current_schema())
  order by c.relname, a.attnum`;

const LIST_KEYS = `
  select c.relname as table_name, a.attname as column_name
  from pg_index i
  join pg_class c on c.oid = i.indrelid
  cross join lateral unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
  where i.indisprimary and c.relnamespace = to_regnamespace(current_schema())
  order by c.relname, k.place`;

const INTEGERS = ['int2', 'int4', 'int8'];
const ROW_PLACE = '$row';

/**
 * A PostgreSQL database, read in one snapshot that nobody's writes change. Every value comes as PostgreSQL prints it, in
 * UTC, apart from whole numbers and flags.
 * @throws AppError `invalid_input` where it cannot be reached
 */
export async function openPostgresSource(url: string): Promise<Source> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin isolation level repeatable read read only');
    await client.query(
      `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'`,
    );
    await client.query('set local idle_in_transaction_session_timeout = 0; set local statement_timeout = 0');
  } catch (error) {
    await client.end().catch(() => undefined);
    throw new AppError('invalid_input', `${nameOf(url)} cannot be read: ${(error as Error).message}`);
  }
  const types = new Map<string, string>();
  const query = async (sql: string, values: unknown[] = []): Promise<RawRow[]> =>
    (await client.query<RawRow>(sql, values)).rows;
  return {
    name: nameOf(url),
    tables: () => listTables(query, types),
    count: async ({ name }) => Number((await query(`select count(*)::text as count from ${quoted(name)}`))[0]?.count),
    page: (table, at) => readPage(table, { ...at, query, types }),
    existing: async ({ table, column, ids }) => {
      const sql = `select ${quoted(column)}::text as id from ${quoted(table)} where ${quoted(column)}::text = any($1)`;
      return new Set((await query(sql, [ids])).map(({ id }) => String(id)));
    },
    close: () => client.end(),
  };
}

type Query = (sql: string, values?: unknown[]) => Promise<RawRow[]>;

async function listTables(query: Query, types: Map<string, string>): Promise<SourceTable[]> {
  const tables = new Map<string, SourceTable>();
  for (const { table_name, column_name, type_name } of await query(LIST_COLUMNS)) {
    const name = String(table_name);
    const table = tables.get(name) ?? { name, columns: [], key: [] };
    tables.set(name, table);
    table.columns.push(String(column_name));
    types.set(`${name}.${String(column_name)}`, String(type_name));
  }
  for (const { table_name, column_name } of await query(LIST_KEYS)) {
    tables.get(String(table_name))?.key.push(String(column_name));
  }
  return [...tables.values()];
}

interface PageRequest {
  after: Position | null;
  limit: number;
  query: Query;
  types: Map<string, string>;
}

async function readPage({ name, columns, key }: SourceTable, request: PageRequest): Promise<Page> {
  const { after, limit, query, types } = request;
  const typeOf = (column: string): string => types.get(`${name}.${column}`) ?? 'text';
  // Texts compare byte by byte, so that pages follow each other whatever the database's collation says.
  const ordered = (column: string): string =>
    ['text', 'varchar', 'bpchar'].includes(typeOf(column)) ? `${quoted(column)} collate "C"` : quoted(column);
  const keys = key.length > 0 ? key.map(ordered) : ['ctid'];
  const marks = (key.length > 0 ? key.map(typeOf) : ['tid']).map((type, index) => `$${index + 1}::${type}`);
  // A cast prints the mask of an address even where it says nothing.
  const printed = (column: string): string =>
    typeOf(column) === 'inet' ? `abbrev(${quoted(column)})` : `${quoted(column)}::text`;
  const selected = columns.map((column) => `${printed(column)} as ${quoted(column)}`);
  if (key.length === 0) selected.push(`ctid::text as ${quoted(ROW_PLACE)}`);
  const where = after ? `where (${keys.join(',')}) > (${marks.join(',')})` : '';
  const sql = `select ${selected.join(',')} from ${quoted(name)} ${where} order by ${keys.join(',')} limit ${limit}`;
  const rows = await query(sql, after ?? []);
  const last = rows.at(-1);
  const position = (key.length > 0 ? key : [ROW_PLACE]).map((column) => String(last?.[column]));
  for (const row of rows) {
    delete row[ROW_PLACE];
    for (const column of columns) row[column] = plain(row[column] ?? null, typeOf(column));
  }
  return { rows, last: last ? position : null, isLast: rows.length < limit };
}

function plain(value: RawValue, type: string): RawValue {
  if (value === null) return null;
  if (INTEGERS.includes(type)) return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value as string);
  return type === 'bool' ? value === 'true' : value;
}
