import { likelyType, type ColumnFacts } from './facts';
import { ID_LISTS, JSON_LIST_TEXTS, JSON_OBJECT_TEXTS, longestOf, RANGES } from './shapes';

/** What kind of value a column holds: decides what is generated, how it is written, and how two values compare. */
export type Kind =
  | { is: 'boolean' | 'timestamp' | 'date' | 'time' | 'inet' | 'json' | 'jsonText' | 'vector' }
  | { is: 'list' | 'listText' }
  | { is: 'ids'; table: string; json: boolean }
  | { is: 'localized'; format: 'text' | 'blocks' | 'html' }
  | { is: 'integer' | 'decimal' | 'real'; min: number; max: number; scale: number }
  | { is: 'id'; of: 'integer' | 'uuid' | 'cuid' }
  | { is: 'text'; like: TextLike; length: number };

export type TextLike = (typeof TEXTS)[number][0] | 'long' | 'short' | 'uuid';

const TEXTS = [
  ['bcrypt', /^(hashed_password|password_hash)$/],
  ['hash', /_hash$|checksum|token|_encrypted$/],
  ['email', /(^|_)email$|^recipient_email|^from_email|^user_email$/],
  ['ip', /(^|_)ip(_address)?$|_ip$/],
  ['image', /(image|avatar|thumbnail|logo|photo|banner|cover|background|preview)_url$|^file_path$/],
  ['url', /url$|website|_link$|^referrer$|^link$/],
  ['slug', /slug|(^|_)code$|^sku$|^key$|username|handle$/],
  ['phone', /phone/],
  ['currency', /currency(_used)?$/],
  ['country', /country(_code)?$/],
  ['timezone', /^timezone$/],
  ['language', /language$/],
  ['colour', /^primary_color$/],
  ['mime', /mime_type/],
] as const satisfies readonly (readonly [string, RegExp])[];

/** The kind of a column; `path` is `system.table.column`. */
export function kindOf(path: string, column: ColumnFacts): Kind {
  const name = path.split('.')[2] ?? '';
  const type = column.type === 'unstated' ? likelyType(name) : column.type;
  if (column.primaryKey || (column.type === 'unstated' && name === 'id')) return { is: 'id', of: idKind(type) };
  if (column.localized) return { is: 'localized', format: formatOf(name, column.portableText === true) };
  const table = ID_LISTS[path];
  if (table) return { is: 'ids', table, json: type !== 'TEXT[]' };
  if (JSON_LIST_TEXTS.has(path)) return { is: 'listText' };
  if (JSON_OBJECT_TEXTS.has(path)) return { is: 'jsonText' };
  return kindOfType(path, type);
}

function formatOf(name: string, rich: boolean): 'text' | 'blocks' | 'html' {
  if (!rich) return 'text';
  return /^(html|text)_/.test(name) ? 'html' : 'blocks';
}

function idKind(type: string): 'integer' | 'uuid' | 'cuid' {
  if (type === 'UUID') return 'uuid';
  return type.startsWith('VARCHAR') ? 'cuid' : 'integer';
}

function kindOfType(path: string, type: string): Kind {
  if (type === 'BOOLEAN') return { is: 'boolean' };
  if (/^TIMESTAMP|^DATETIME$/.test(type)) return { is: 'timestamp' };
  if (type === 'DATE') return { is: 'date' };
  if (type === 'TIME') return { is: 'time' };
  if (type === 'INET') return { is: 'inet' };
  if (type === 'JSONB') return { is: 'json' };
  if (type === 'TSVECTOR') return { is: 'vector' };
  if (type === 'TEXT[]') return { is: 'list' };
  if (/^(INT|INTEGER|BIGINT)$/.test(type))
    return number(path, 'integer', { digits: type === 'BIGINT' ? 16 : 9, scale: 0 });
  if (type === 'REAL') return number(path, 'real', { digits: 3, scale: 4 });
  const decimal = /^DECIMAL(?:\((\d+),\s*(\d+)\))?$/.exec(type);
  if (decimal) {
    const scale = Number(decimal[2] ?? 2);
    return number(path, 'decimal', { digits: Number(decimal[1] ?? 12) - scale, scale });
  }
  if (type === 'UUID') return { is: 'text', like: 'uuid', length: 36 };
  return text(path, type);
}

function number(
  path: string,
  is: 'integer' | 'decimal' | 'real',
  { digits, scale }: { digits: number; scale: number },
): Kind {
  const [, low, high] = RANGES.find(([pattern]) => pattern.test(path)) ?? [null, 0, Infinity];
  const limit = Math.min(10 ** digits, Number.MAX_SAFE_INTEGER) - 10 ** -scale;
  return { is, min: low, max: Math.min(high, is === 'integer' ? Math.floor(limit) : limit), scale };
}

function text(path: string, type: string): Kind {
  const name = path.split('.')[2] ?? '';
  const length = longestOf(name, type);
  const like = TEXTS.find(([, pattern]) => pattern.test(name))?.[0];
  if (like) return { is: 'text', like, length: Math.min(length, 255) };
  return { is: 'text', like: length > 1000 ? 'long' : 'short', length };
}
