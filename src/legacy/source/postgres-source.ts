import { Client } from 'pg';
import { connectionFault } from '../../shared/database/connection-fault';
import { AppError } from '../../shared/errors/app-error';
import type { RawValue } from '../values/source-value';
import { nameOfPostgres, quotedName, schemaOfPostgres } from './postgres-address';
import type { Page, Position, RawRow, Source, SourceTable } from './source';

// The partitions of a table are read with it.
const LIST_COLUMNS = `
  select c.relname as table_name, a.attname as column_name, t.typname as type_name, t.oid::regtype::text as cast_name,
    c.relhassubclass as has_parts
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = to_regnamespace(current_schema())
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
/** Where a row without a key is; rows of different partitions may have the same place in theirs. */
const PLACES = {
  whole: [{ column: 'ctid', type: 'tid' }],
  inParts: [
    { column: 'tableoid', type: 'oid' },
    { column: 'ctid', type: 'tid' },
  ],
};
const placeName = ({ column }: { column: string }): string => `$${column}`;

/**
 * A PostgreSQL database, read in one snapshot that nobody's writes change. Every value comes as PostgreSQL prints it, in
 * UTC, apart from whole numbers and flags.
 * @throws AppError `invalid_input` where it cannot be reached
 */
export async function openPostgresSource(url: string): Promise<Source> {
  const unreadable = (error: unknown): AppError =>
    new AppError('invalid_input', `${nameOfPostgres(url)} cannot be read: ${connectionFault(error)}`);
  let client: Client | undefined;
  try {
    client = new Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
    client.on('error', () => undefined);
    await client.connect();
    await beginReading(client, schemaOfPostgres(url));
  } catch (error) {
    await client?.end().catch(() => undefined);
    throw unreadable(error);
  }
  return sourceOn(client, { name: nameOfPostgres(url), unreadable });
}

async function beginReading(client: Client, schema: string | null): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  await client.query(
    `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'`,
  );
  await client.query('set local idle_in_transaction_session_timeout = 0; set local statement_timeout = 0');
  // Without these a table is not read from its beginning to its end.
  await client.query('set local synchronize_seqscans = off; set local max_parallel_workers_per_gather = 0');
  // Rows that a policy hides from this user would be missing without a word: then the run is refused.
  await client.query('set local row_security = off');
  if (schema !== null) await client.query(`select set_config('search_path', $1, true)`, [quotedName(schema)]);
}

function sourceOn(
  client: Client,
  { name, unreadable }: { name: string; unreadable: (error: unknown) => AppError },
): Source {
  const catalog: Catalog = { types: new Map(), inParts: new Set() };
  const query: Query = async (sql, values = []) => {
    try {
      return (await client.query<RawRow>(sql, values)).rows;
    } catch (error) {
      throw unreadable(error);
    }
  };
  return {
    name,
    tables: () => listTables(query, catalog),
    count: async (table) =>
      Number((await query(`select count(*)::text as count from ${quotedName(table.name)}`))[0]?.count),
    page: (table, at) => readPage(table, { ...at, query, catalog }),
    existing: async ({ table, column, ids }) => {
      const sql = `select ${quotedName(column)}::text as id from ${quotedName(table)} where ${quotedName(column)}::text = any($1)`;
      return new Set((await query(sql, [ids])).map(({ id }) => String(id)));
    },
    close: () => client.end(),
  };
}

type Query = (sql: string, values?: unknown[]) => Promise<RawRow[]>;

/** What PostgreSQL says of the tables beyond their columns. */
interface Catalog {
  /** The type of each `table.column`, and its name in a cast. */
  types: Map<string, { name: string; cast: string }>;
  /** Tables whose rows lie in partitions or in tables that inherit from them. */
  inParts: Set<string>;
}

async function listTables(query: Query, { types, inParts }: Catalog): Promise<SourceTable[]> {
  const tables = new Map<string, SourceTable>();
  for (const { table_name, column_name, type_name, cast_name, has_parts } of await query(LIST_COLUMNS)) {
    const name = String(table_name);
    const table = tables.get(name) ?? { name, columns: [], key: [] };
    tables.set(name, table);
    table.columns.push(String(column_name));
    types.set(`${name}.${String(column_name)}`, { name: String(type_name), cast: String(cast_name) });
    if (has_parts === true) inParts.add(name);
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
  catalog: Catalog;
}

async function readPage({ name, columns, key }: SourceTable, request: PageRequest): Promise<Page> {
  const { after, limit, query, catalog } = request;
  const typeOf = (column: string): string => catalog.types.get(`${name}.${column}`)?.name ?? 'text';
  const castOf = (column: string): string => catalog.types.get(`${name}.${column}`)?.cast ?? 'text';
  const isInParts = catalog.inParts.has(name);
  const places = key.length > 0 ? [] : isInParts ? PLACES.inParts : PLACES.whole;
  // The column itself, with its own type and collation, which are those of the index behind the key: a bare name would
  // mean the text that is selected under it, and 10 would come before 9.
  const marked = [
    ...key.map((column) => ({ column: `source.${quotedName(column)}`, type: castOf(column) })),
    ...places,
  ];
  const keys = marked.map(({ column }) => column).join(',');
  const marks = marked.map(({ type }, index) => `$${index + 1}::${type}`).join(',');
  // A cast prints the mask of an address even where it says nothing.
  const printed = (column: string): string =>
    typeOf(column) === 'inet' ? `abbrev(${quotedName(column)})` : `${quotedName(column)}::text`;
  const selected = columns.map((column) => `${printed(column)} as ${quotedName(column)}`);
  selected.push(...places.map((place) => `${place.column}::text as ${quotedName(placeName(place))}`));
  const where = after ? `where (${keys}) > (${marks})` : '';
  // One table gives its rows by their places anyway; asked to sort them it would go over all of it for each page.
  const order = key.length > 0 || isInParts ? `order by ${keys}` : '';
  const sql = `select ${selected.join(',')} from ${quotedName(name)} source ${where} ${order} limit ${limit}`;
  const rows = await query(sql, after ?? []);
  const last = rows.at(-1);
  const position = (key.length > 0 ? key : places.map(placeName)).map((column) => String(last?.[column]));
  for (const row of rows) {
    for (const place of places) delete row[placeName(place)];
    for (const column of columns) row[column] = plain(row[column] ?? null, typeOf(column));
  }
  return { rows, last: last ? position : null, isLast: rows.length < limit };
}

function plain(value: RawValue, type: string): RawValue {
  if (value === null) return null;
  if (INTEGERS.includes(type)) return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value as string);
  return type === 'bool' ? value === 'true' : value;
}
