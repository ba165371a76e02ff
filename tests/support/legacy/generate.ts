import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { valuesOf, type Value } from './arbitraries';
import { tablesOf, type ColumnFacts, type System, type TableFacts } from './facts';
import { kindOf, type Kind } from './kinds';
import { IDS_BY, SINGLE_ROWS } from './shapes';

export type Row = Record<string, Value>;

export interface Column extends ColumnFacts {
  name: string;
  kind: Kind;
}

export interface GeneratedTable {
  name: string;
  columns: Column[];
  rows: Row[];
}

export interface GenerateOptions {
  seed: number;
  /** Rows of each table; the first has every value, the second only what is required. */
  rows: number;
}

type Id = string | number;

/** A database of a documented system, full of valid rows; the same seed gives the same rows. */
export function generateDatabase(system: System, options: GenerateOptions): GeneratedTable[] {
  const tables = Object.entries(tablesOf(system));
  const ids: Record<string, Id[]> = {};
  for (const [name, facts] of tables) ids[name] = idsOf({ system, name, facts }, options);
  return tables.map(([name, facts]) => ({
    name,
    columns: columnsOf(system, name, facts),
    rows: rowsOf({ system, name, facts }, ids, options.seed),
  }));
}

/** The columns of a table in their documented order. */
export function columnsOf(system: System, table: string, facts: TableFacts): Column[] {
  return Object.entries(facts.columns).map(([name, column]) => ({
    ...column,
    name,
    kind: kindOf(`${system}.${table}.${name}`, column),
  }));
}

interface Place {
  system: System;
  name: string;
  facts: TableFacts;
}

function idsOf({ system, name, facts }: Place, { seed, rows }: GenerateOptions): Id[] {
  const kind = columnsOf(system, name, facts).find((column) => column.kind.is === 'id')?.kind;
  if (kind?.is !== 'id') throw new Error(`${system}.${name} has no id.`);
  const count = SINGLE_ROWS.has(`${system}.${name}`) ? 1 : rows;
  return Array.from({ length: count }, (_, index) => {
    if (kind.of === 'integer') return (index + 1) * 3;
    const digest = createHash('sha1').update(`${seed}:${system}:${name}:${index}`).digest('hex');
    if (kind.of === 'cuid') return `c${digest.slice(0, 24)}`;
    return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-4${digest.slice(13, 16)}-a${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  });
}

function rowsOf({ system, name, facts }: Place, ids: Record<string, Id[]>, seed: number): Row[] {
  const columns = columnsOf(system, name, facts);
  const own = ids[name] ?? [];
  const tableSeed = parseInt(createHash('sha1').update(`${seed}:${system}:${name}`).digest('hex').slice(0, 8), 16) | 0;
  const record = fc.record(Object.fromEntries(columns.map((column) => [column.name, fillOf(column, ids)])));
  const samples = samplesOf(record as fc.Arbitrary<Row>, { seed: tableSeed, few: own.length + 4 });
  const uniques = uniquesOf(facts);
  const seen = uniques.map(() => new Set<string>());
  return own.map((id, index) => {
    for (let next = samples.next(); !next.done; next = samples.next()) {
      const row = finished(next.value, columns, { id, index, ids });
      pickByKind(`${system}.${name}`, row, { ids, index });
      putInOrder(row);
      const keys = uniques.map((unique) => keyOf(row, unique));
      if (keys.some((key, at) => key !== null && seen[at]?.has(key))) continue;
      keys.forEach((key, at) => key !== null && seen[at]?.add(key));
      return row;
    }
    throw new Error(`No more different rows for ${system}.${name}.`);
  });
}

/** Rows of a seed, one after the other; most tables need few, and each costs as much as importing it. */
function* samplesOf(record: fc.Arbitrary<Row>, { seed, few }: { seed: number; few: number }): Generator<Row> {
  for (const [done, numRuns] of [
    [0, few],
    [few, few * 40],
  ] as const) {
    yield* fc.sample(record, { seed, numRuns }).slice(done);
  }
}

function fillOf(column: Column, ids: Record<string, Id[]>): fc.Arbitrary<Value> {
  const { kind, references, allowed } = column;
  if (references && kind.is !== 'id') return fc.constantFrom(...(ids[references] ?? []));
  if (allowed) return fc.constantFrom(...allowed.map((value) => (kind.is === 'integer' ? Number(value) : value)));
  if (kind.is === 'ids') {
    const some = fc.subarray(ids[kind.table] ?? [], { maxLength: 3 });
    return some.map((list) => (kind.json ? { json: list } : { list: list.map(String) }));
  }
  return valuesOf(kind);
}

/** The first row keeps every value, the second none that may be missing, the others most of them. */
function finished(
  sample: Row,
  columns: Column[],
  { id, index, ids }: { id: Id; index: number; ids: Record<string, Id[]> },
): Row {
  const row: Row = {};
  for (const [at, column] of columns.entries()) {
    const { name, kind, unique, references, required } = column;
    let value = kind.is === 'id' ? id : (sample[name] ?? null);
    if (unique && references) value = ids[references]?.[index] ?? null;
    else if (unique && typeof value === 'string') value = distinct(value, index, kind);
    const spare = !required && kind.is !== 'id';
    row[name] = spare && (index === 1 || (index > 1 && (index * 7 + at * 3) % 5 === 0)) ? null : value;
  }
  return row;
}

/** Ids of whichever table another column of the row names. */
function pickByKind(table: string, row: Row, { ids, index }: { ids: Record<string, Id[]>; index: number }): void {
  for (const column of Object.keys(row)) {
    const choice = IDS_BY[`${table}.${column}`];
    if (!choice || row[column] === null) continue;
    const list = ids[choice.tables[String(row[choice.by])] ?? ''] ?? [];
    row[column] = list[index % list.length] ?? null;
  }
}

/** What ends does so after it began. */
function putInOrder(row: Row): void {
  for (const start of Object.keys(row)) {
    const end = endOf(start);
    if (end === undefined) continue;
    const [from, to] = [row[start] ?? null, row[end] ?? null];
    if (from !== null && to !== null && from > to) Object.assign(row, { [start]: to, [end]: from });
  }
}

function endOf(name: string): string | undefined {
  if (name === 'date') return 'end_date';
  if (name === 'valid_from') return 'valid_until';
  if (name === 'starts_at') return 'expires_at';
  return /(^|_)start(s|ed)?(_|$)/.test(name) ? name.replace('start', 'end') : undefined;
}

function distinct(value: string, index: number, kind: Kind): string {
  const length = kind.is === 'text' ? kind.length : 255;
  if (kind.is === 'text' && kind.like === 'email') return value.replace('@', `.${index}@`);
  return `${value.slice(0, length - 5)}-${index}`;
}

/** Uniques over several columns; an expression such as COALESCE(a, b) is the first that is there. */
function uniquesOf(facts: TableFacts): string[][] {
  const single = Object.entries(facts.columns).filter(([, column]) => column.unique);
  return [...single.map(([name]) => [name]), ...(facts.uniques ?? [])];
}

function keyOf(row: Row, unique: string[]): string | null {
  const values = unique.map((part) => {
    const names = /^COALESCE\((.*)\)$/.exec(part)?.[1]?.split(/,\s*/) ?? [part];
    return names.map((name) => row[name]).find((value) => value !== null && value !== undefined) ?? null;
  });
  return values.includes(null) ? null : JSON.stringify(values);
}
