import { formOfJson, printJson } from './json-text';
import { fault, type JsonValue, type ReadResult, type ValueCodec } from './source-value';

const BRACES = 'braces';
const ITEM = /"((?:[^"\\]|\\.)*)"|([^,{}"]+)/y;

/** Reads PostgreSQL's array literal; undefined for what is none, nested ones included. */
function parseBraces(text: string): JsonValue[] | undefined {
  if (text === '{}') return [];
  const items: JsonValue[] = [];
  let position = 1;
  while (position < text.length) {
    ITEM.lastIndex = position;
    const [whole, quoted, plain] = ITEM.exec(text) ?? [];
    if (whole === undefined) return undefined;
    items.push(plain === undefined ? (quoted ?? '').replace(/\\(.)/gs, '$1') : plain === 'NULL' ? null : plain.trim());
    position += whole.length;
    const end = text[position];
    if (end === '}' && position === text.length - 1) return items;
    if (end !== ',') return undefined;
    position += 1;
  }
  return undefined;
}

function printBraces(items: readonly JsonValue[]): string {
  return `{${items.map(printItem).join(',')}}`;
}

function printItem(item: JsonValue): string {
  if (item === null) return 'NULL';
  const text = typeof item === 'string' ? item : JSON.stringify(item);
  const needsQuotes = text === '' || /[\s{}",\\]/.test(text) || text.toUpperCase() === 'NULL';
  return needsQuotes ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}

/** Lists of texts: PostgreSQL's `{a,"b c"}`, or JSON in a text. */
export const arrayCodec: ValueCodec = {
  usual: 'compact',
  read(raw): ReadResult {
    const text = typeof raw === 'string' ? raw.trim() : '';
    if (text.startsWith('{')) {
      const items = parseBraces(text);
      return items ? { ok: true, value: items, form: BRACES } : fault('is no list');
    }
    try {
      const value = JSON.parse(text) as JsonValue;
      if (Array.isArray(value)) return { ok: true, value, form: formOfJson(text, value) };
    } catch {
      // Said below, as for JSON that is no list.
    }
    return fault('is no list');
  },
  write: (value, form) => (form === BRACES && Array.isArray(value) ? printBraces(value) : printJson(value, form)),
};
