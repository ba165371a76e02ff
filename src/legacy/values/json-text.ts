import { fault, type JsonValue, type ReadResult, type ValueCodec } from './source-value';

/** As other languages print JSON: Python and PostgreSQL put a space after comma and colon, Python escapes beyond ASCII. */
const PRINTERS: Record<string, (value: JsonValue) => string> = {
  compact: (value) => JSON.stringify(value),
  spaced: (value) => spaced(value),
  'compact ascii': (value) => escaped(JSON.stringify(value)),
  'spaced ascii': (value) => escaped(spaced(value)),
  indented: (value) => JSON.stringify(value, null, 2),
};

function spaced(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${spaced(member)}`);
  return `{${members.join(', ')}}`;
}

function escaped(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Prints JSON in a form that `formOfJson` gave. */
export function printJson(value: JsonValue, form: string): string {
  return (PRINTERS[form] ?? PRINTERS.compact)?.(value) ?? '';
}

/** Which printer gives this very text; compact where none does. */
export function formOfJson(text: string, value: JsonValue): string {
  return Object.keys(PRINTERS).find((form) => printJson(value, form) === text) ?? 'compact';
}

/** JSON in a text, or as a driver has parsed it. */
export const jsonCodec: ValueCodec = {
  usual: 'compact',
  read(raw): ReadResult {
    if (Buffer.isBuffer(raw)) return fault('is binary data, no JSON');
    const text = String(raw);
    let value: JsonValue;
    try {
      value = JSON.parse(text) as JsonValue;
    } catch {
      return fault('is no valid JSON');
    }
    if (text.includes('\\u0000')) return fault('contains a NUL character');
    return { ok: true, value, form: formOfJson(text, value) };
  },
  write: (value, form) => printJson(value, form),
};
