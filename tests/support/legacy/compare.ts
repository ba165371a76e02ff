import { readValue } from '../../../src/legacy/values/values';
import type { Column, GeneratedTable, Row } from './generate';
import type { RawRow } from './exported';

/** How two databases are compared: `exact` as SQLite files hold them, `meaning` across kinds of database. */
export type Strictness = 'exact' | 'meaning';

/**
 * The differences between the rows of a source and what was exported, in words. Timestamps compare at milliseconds,
 * JSON by structure, everything else exactly.
 */
export function differencesOf(
  table: Pick<GeneratedTable, 'name' | 'columns'>,
  { source, exported }: { source: readonly RawRow[]; exported: readonly RawRow[] },
  strictness: Strictness = 'exact',
): string[] {
  const id = table.columns.find(({ kind }) => kind.is === 'id')?.name ?? 'id';
  const byId = new Map(exported.map((row) => [String(row[id]), row]));
  const differences = source.flatMap((row) => {
    const other = byId.get(String(row[id]));
    if (!other) return [`${table.name} ${String(row[id])} is missing`];
    return table.columns.flatMap((column) => {
      const [one, two] = [row, other].map((each) => comparable(each[column.name] ?? null, column, strictness));
      return one === two ? [] : [`${table.name}.${column.name} of ${String(row[id])}: ${one} became ${two}`];
    });
  });
  const known = new Set(source.map((row) => String(row[id])));
  const more = [...byId.keys()].filter((key) => !known.has(key)).map((key) => `${table.name} ${key} is new`);
  return [...differences, ...more];
}

function comparable(value: unknown, { kind, references }: Column, strictness: Strictness): string {
  if (value === null) return 'null';
  switch (references ? 'id' : kind.is) {
    case 'timestamp':
      return String(milliseconds(value));
    case 'json':
    case 'jsonText':
    case 'localized':
    case 'list':
    case 'listText':
    case 'ids':
      return sorted(typeof value === 'string' ? JSON.parse(value) : value);
    case 'decimal':
      return strictness === 'exact' ? `${typeof value} ${String(value)}` : String(Number(value));
    case 'boolean':
      return strictness === 'exact'
        ? `${typeof value} ${String(value)}`
        : String([true, 1, 'true'].includes(value as never));
    default:
      return `${typeof value} ${String(value)}`;
  }
}

function milliseconds(value: unknown): number {
  if (value instanceof Date) return value.getTime();
  const read = readValue({ kind: 'timestamp' }, value as string | number);
  return read.ok ? Date.parse(String(read.value)) : NaN;
}

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${key}:${sorted((value as Record<string, unknown>)[key])}`).join()}}`;
}

/** A generated row as a database without types of its own would give it. */
export function plainRow(row: Row): RawRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (value === null || typeof value !== 'object' || value instanceof Date) return [name, value];
      return [name, 'json' in value ? value.json : value.list];
    }),
  );
}
