import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { NAMED_VALUES } from './shapes';

const folder = path.resolve(__dirname, '../../../src/legacy');

export const SYSTEMS = ['magnetiq', 'pgclosets', 'repurposer', 'linkard', 'creator'] as const;
export type System = (typeof SYSTEMS)[number];

/** What a document says of a column, as in `src/legacy/documented`. */
export interface ColumnFacts {
  type: string;
  primaryKey?: boolean;
  required?: boolean;
  unique?: boolean;
  allowed?: string[];
  references?: string;
  localized?: boolean;
  portableText?: boolean;
  /** No document has it: a column that some installation added. */
  undocumented?: boolean;
}

export interface TableFacts {
  columns: Record<string, ColumnFacts>;
  uniques?: string[][];
}

type Mapped = { columns?: Record<string, unknown> };

const INVENTED: [RegExp, string][] = [
  [/^is_|_enabled$/, 'BOOLEAN'],
  [/_at$/, 'TIMESTAMPTZ'],
  [/_date$|^date$/, 'DATE'],
  [/_(month|year)$/, 'INTEGER'],
  [/amount|total|budget|price|value|spend|revenue/, 'DECIMAL(12,2)'],
  [/count|clicks|views|likes|shares|comments|reach|impressions|saves|rating|sort_order|position|sent$/, 'INTEGER'],
  [/rate$/, 'DECIMAL(5,2)'],
];

/** What a column without a stated type most likely is, by its name. */
export function likelyType(name: string): string {
  if (name === 'id') return 'UUID';
  return INVENTED.find(([pattern]) => pattern.test(name))?.[1] ?? 'TEXT';
}

/** The tables of a system; where its document names no columns, those that the mapping names, and one more. */
export function tablesOf(system: System): Record<string, TableFacts> {
  const { tables } = read(`documented/${system}.json`) as { tables: Record<string, TableFacts> };
  const mapping = (read(`${system}.json`) ?? { tables: {} }) as { tables: Record<string, Mapped> };
  return Object.fromEntries(
    Object.entries(tables).map(([name, facts]) => [
      name,
      Object.keys(facts.columns).length > 0
        ? { ...facts, columns: withNamedValues(`${system}.${name}`, facts.columns) }
        : { columns: inventedColumns(mapping.tables[name]?.columns ?? {}) },
    ]),
  );
}

function withNamedValues(table: string, columns: Record<string, ColumnFacts>): Record<string, ColumnFacts> {
  const entries = Object.entries(columns).map(([name, column]) => {
    const allowed = NAMED_VALUES[`${table}.${name}`];
    return [name, allowed ? { ...column, allowed } : column] as const;
  });
  return Object.fromEntries(entries);
}

function inventedColumns(mapped: Record<string, unknown>): Record<string, ColumnFacts> {
  const columns: Record<string, ColumnFacts> = { id: { type: 'UUID', primaryKey: true } };
  for (const [name, target] of Object.entries(mapped)) {
    if (name === 'id') continue;
    const { references, values } = target as { references?: string; values?: Record<string, string> };
    const type = references ? 'UUID' : likelyType(name);
    columns[name] = {
      type,
      ...(references && { references }),
      ...(values && { allowed: Object.keys(values) }),
      // Nothing happened without a time.
      ...(name === 'changed_at' && { required: true }),
    };
  }
  columns['legacy_note'] = { type: 'TEXT', undocumented: true };
  return columns;
}

function read(file: string): unknown {
  const full = path.join(folder, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, 'utf8')) : null;
}
