import type { RawValue } from '../../values/source-value';
import type { Cell, SinkColumn } from './sink';

/** The column types that the documents name and PostgreSQL calls otherwise. */
const TYPES: Readonly<Record<string, string>> = { DATETIME: 'TIMESTAMP', '': 'TEXT' };

/** The type of a column as PostgreSQL declares it. */
export function postgresType({ declared }: Pick<SinkColumn, 'declared'>): string {
  return TYPES[declared.toUpperCase()] ?? declared;
}

const ZONE = /:\d\d(?:[.,]\d+)?\s?(?:Z|UTC|[+-]\d\d(?::?\d\d)?)$/i;
const HALF_CHARACTER = /\\ud[89a-f]/i;
const READABLE: Partial<Record<string, RegExp>> = {
  timestamp: /^\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d|$)/,
  date: /^\d{4}-\d\d-\d\d/,
  time: /^\d\d?:\d\d/,
};

/** A column without zone would drop the one of a text, and with it hours. */
function isReadable({ type, declared }: Pick<SinkColumn, 'type' | 'declared'>, text: string): boolean {
  if (READABLE[type.kind]?.test(text) !== true || text.includes('24:00')) return false;
  return type.kind !== 'timestamp' || /TZ|WITH TIME ZONE/i.test(declared) || !ZONE.test(text);
}

/** Texts as they were; what was bytes is what they say. */
function textOf({ raw, value }: Cell): string | null {
  if (raw === null) return null;
  if (Buffer.isBuffer(raw)) return typeof value === 'string' ? value : JSON.stringify(value);
  return typeof raw === 'string' ? raw : String(raw);
}

function jsonOf(cell: Cell): string | null {
  const text = textOf(cell);
  // A half character that a text may spell out is none that PostgreSQL's JSON may hold.
  return text === null || !HALF_CHARACTER.test(text) ? text : JSON.stringify(cell.value);
}

/** PostgreSQL's array literal. */
function listOf({ raw, value }: Cell): string | null {
  if (raw === null || (typeof raw === 'string' && raw.startsWith('{'))) return raw;
  const items = (Array.isArray(value) ? value : [value]).map((item) => {
    if (item === null) return 'NULL';
    const text = typeof item === 'string' ? item : JSON.stringify(item);
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${items.join(',')}}`;
}

/**
 * What a cell is in a column of PostgreSQL, which is strict about types: the very text of the source where it reads that,
 * and otherwise what the text says.
 */
export function boundValue(
  { type, declared }: Pick<SinkColumn, 'type' | 'declared'>,
  cell: Cell,
): Exclude<RawValue, bigint | Buffer> {
  const { raw, value } = cell;
  if (raw === null || value === null) return raw === null ? null : type.kind === 'text' ? textOf(cell) : null;
  switch (type.kind) {
    case 'boolean':
      return value === true;
    case 'json':
      return jsonOf(cell);
    case 'array':
      return listOf(cell);
    case 'integer':
    case 'decimal':
    case 'real':
      return String(value as string | number);
    case 'timestamp':
    case 'date':
    case 'time':
      return typeof raw === 'string' && isReadable({ type, declared }, raw.trim())
        ? raw.trim()
        : String(value as string);
    case 'text':
      return textOf(cell);
  }
}
