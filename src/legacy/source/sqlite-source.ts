import { isUtf8 } from 'node:buffer';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '../../shared/errors/app-error';
import type { RawValue } from '../values/source-value';
import type { Page, Position, RawRow, Source, SourceTable } from './source';

const ROW_NUMBER = '$row';

function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

type ColumnInfo = {
  name: string;
  pk: number;
};

/** Where a row stands, as a checkpoint in JSON keeps it: of a number too large for one, the digits, which compare the same. */
function placeOf(value: RawValue): string | number {
  const place = plain(value);
  return typeof place === 'number' ? place : String(place);
}

/** Integers come as big ones, so that none loses digits; most are plain numbers. */
function plain(value: RawValue): RawValue {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/**
 * An SQLite file, opened for reading only.
 * @throws AppError `invalid_input` where there is no file, or it is no database
 */
export function openSqliteSource(file: string): Source {
  const filename = path.resolve(file);
  if (!existsSync(filename) || !statSync(filename).isFile()) {
    throw new AppError('invalid_input', `There is no file ${file}.`);
  }
  const database = new Database(filename, { readonly: true, fileMustExist: true });
  database.defaultSafeIntegers(true);
  const all = (sql: string, values: readonly unknown[] = []): RawRow[] =>
    database.prepare(sql).all(...values) as RawRow[];
  try {
    // From here on one snapshot, which nobody's writes change.
    database.exec('begin');
    all('select count(*) from sqlite_master');
  } catch {
    database.close();
    throw new AppError('invalid_input', `${file} is no SQLite database.`);
  }
  return {
    name: `sqlite:${filename}`,
    tables: async () => all(LIST_TABLES).map(({ name }) => describe(String(name), all)),
    count: async ({ name }) => Number(all(`select count(*) as count from ${quoted(name)}`)[0]?.count ?? 0),
    page: async (table, at) => page(table, { ...at, all }),
    existing: async ({ table, column, ids }) => {
      // Compared as texts: an id may be stored as a number in one table and as a text in the other.
      const marks = ids.map(() => '?').join(',');
      const numbers = ids.map((id) => (/^-?\d{1,18}$/.test(id) ? BigInt(id) : id));
      const sql = `select ${quoted(column)} as id from ${quoted(table)} where ${quoted(column)} in (${marks},${marks})`;
      return new Set(all(sql, [...ids, ...numbers]).map(({ id }) => String(id)));
    },
    close: async () => {
      database.close();
    },
  };
}

/** Ordinary tables: those of a full-text index hold nothing of their own, and may need a module that is not here. */
const LIST_TABLES = `select name from pragma_table_list where schema = 'main' and type = 'table'
  and name not like 'sqlite\\_%' escape '\\' order by name`;

type All = (sql: string, values?: readonly unknown[]) => RawRow[];

function describe(name: string, all: All): SourceTable {
  const columns = all(`pragma table_info(${quoted(name)})`) as ColumnInfo[];
  const hasRowNumber = canSelect(() => all(`select rowid from ${quoted(name)} limit 1`));
  const primary = columns.filter(({ pk }) => Number(pk) > 0).sort((one, other) => Number(one.pk) - Number(other.pk));
  return {
    name,
    columns: columns.map((column) => column.name),
    key: hasRowNumber ? [] : primary.map((column) => column.name),
  };
}

function canSelect(select: () => unknown): boolean {
  try {
    select();
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts the bytes of texts that are no UTF-8 in their place: the driver shows � there, and what stood there would be lost.
 */
function readBytes(rows: RawRow[], columns: readonly string[], read: (selected: string) => RawRow[]): void {
  const odd = columns.filter((column) => rows.some((row) => isOdd(row[column])));
  if (odd.length === 0) return;
  const bytes = read(odd.map((column) => `cast(${quoted(column)} as blob) as ${quoted(column)}`).join(','));
  rows.forEach((row, index) => {
    for (const column of odd) {
      const raw = bytes[index]?.[column];
      if (isOdd(row[column]) && Buffer.isBuffer(raw) && !isUtf8(raw)) row[column] = raw;
    }
  });
}

const isOdd = (value: RawValue | undefined): boolean => typeof value === 'string' && value.includes('\ufffd');

function page(
  { name, columns, key }: SourceTable,
  { after, limit, all }: { after: Position | null; limit: number; all: All },
): Page {
  const keys = key.length > 0 ? key.map(quoted) : ['rowid'];
  const where = after ? `where (${keys.join(',')}) > (${keys.map(() => '?').join(',')})` : '';
  const rowNumber = key.length > 0 ? '' : `rowid as ${quoted(ROW_NUMBER)}, `;
  const sqlOf = (selected: string): string =>
    `select ${selected} from ${quoted(name)} ${where} order by ${keys.join(',')} limit ${limit}`;
  const rows = all(sqlOf(`${rowNumber}${columns.map(quoted).join(',')}`), after ?? []);
  const last = rows.at(-1);
  const position = (key.length > 0 ? key : [ROW_NUMBER]).map((column) => placeOf(last?.[column] ?? null));
  readBytes(rows, columns, (cast) => all(sqlOf(cast), after ?? []));
  for (const row of rows) {
    delete row[ROW_NUMBER];
    for (const column of columns) row[column] = plain(row[column] ?? null);
  }
  return { rows, last: last ? position : null, isLast: rows.length < limit };
}
