import { trimZeros } from '../values/numbers';
import type { ColumnType, SourceValue } from '../values/source-value';
import { done, refuse, type AttributeTarget, type Converter, type TargetValue } from './converter';

const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float'];

/** The exact number where there is one, otherwise its digits. */
function numberOf(text: string): number | string {
  const number = Number(text);
  return trimZeros(text) === String(number) || Math.abs(number) < 1e9 ? number : text;
}

/** The digits that a decimal column shows: as many after the point as it keeps. */
export function withScale(value: string | number, { kind, scale }: ColumnType): SourceValue {
  if (kind === 'integer')
    return typeof value === 'number' ? value : Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (kind === 'real') return Number(value);
  if (kind !== 'decimal') return String(value);
  const text = trimZeros(String(value));
  const [whole = '0', fraction = ''] = text.split('.');
  return scale === undefined || fraction.length > scale || scale === 0
    ? text
    : `${whole}.${fraction.padEnd(scale, '0')}`;
}

function parseNumber(value: SourceValue, attribute: string): number | string | undefined {
  const text = typeof value === 'boolean' ? String(Number(value)) : String(value as string | number);
  if (!/^-?\d/.test(text) || Number.isNaN(Number(text))) return undefined;
  return attribute === 'integer' && !Number.isInteger(Number(text)) ? undefined : numberOf(text);
}

/** Numbers, whole or not, as they are. */
function numberConverter(type: ColumnType, target: AttributeTarget): Converter {
  return {
    parse(value) {
      if (value === null) return done(null);
      const number = parseNumber(value, target.type);
      if (number === undefined) return refuse(target.type === 'integer' ? 'is no whole number' : 'is no number');
      if (target.type === 'integer' && Math.abs(Number(number)) > 2_147_483_647) return refuse('is too large a number');
      return done(number);
    },
    print: ([value]) => (value === null || value === undefined ? null : withScale(value as string | number, type)),
  };
}

/** The default of an attribute by its type: texts, numbers, flags, days, times, instants and JSON as they are. */
export function plainConverter(type: ColumnType, target: AttributeTarget): Converter {
  if (NUMBERS.includes(target.type)) return numberConverter(type, target);
  const isText = ['string', 'text', 'email', 'uid', 'richtext', 'password', 'enumeration'].includes(target.type);
  return {
    parse(value) {
      if (value === null) return done(null);
      if (isText) return done(typeof value === 'string' ? value : textOf(value));
      if (target.type === 'boolean' && typeof value !== 'boolean') return refuse('is neither true nor false');
      if (target.type === 'datetime') return instantOf(value);
      if (target.type === 'date')
        return /^\d{4}-\d\d-\d\d/.test(String(value)) ? done(String(value).slice(0, 10)) : refuse('is no date');
      return done(value);
    },
    print([value]) {
      if (value === null || value === undefined) return null;
      return isText ? fromText(value as string, type) : fromLiving(value as SourceValue, { type, target });
    },
  };
}

function textOf(value: SourceValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function instantOf(value: SourceValue): ReturnType<Converter['parse']> {
  const at = new Date(String(value));
  return Number.isNaN(at.getTime()) ? refuse('is no date and time') : done(at.toISOString());
}

/** A text attribute that holds what the source has as a number or JSON. */
function fromText(text: string, type: ColumnType): SourceValue {
  if (type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'real') return withScale(text, type);
  if (type.kind === 'boolean') return text === 'true';
  if (type.kind !== 'json' && type.kind !== 'array') return text;
  try {
    return JSON.parse(text) as SourceValue;
  } catch {
    return text;
  }
}

function fromLiving(value: SourceValue, { type, target }: { type: ColumnType; target: AttributeTarget }): SourceValue {
  if (target.type === 'datetime') return inKind(new Date(value as string).toISOString(), type);
  if (target.type === 'date')
    return type.kind === 'timestamp' ? `${String(value).slice(0, 10)}T00:00:00.000Z` : String(value).slice(0, 10);
  return value;
}

function inKind(instant: string, { kind }: ColumnType): SourceValue {
  return kind === 'date' ? instant.slice(0, 10) : instant;
}

/** JSON where a text is that, otherwise the text: the document calls the column a text and puts data into it. */
export const looseJsonConverter: Converter = {
  parse(value) {
    if (typeof value !== 'string') return done(value);
    try {
      return done(JSON.parse(value) as TargetValue);
    } catch {
      return /^\s*[[{]/.test(value) ? refuse('is no valid JSON') : done(value);
    }
  },
  print: ([value]) =>
    (typeof value === 'string' || (value ?? null) === null ? (value ?? null) : JSON.stringify(value)) as SourceValue,
};

/** Any value, never read: a text of a source becomes the JSON string of it. */
export const verbatimConverter: Converter = {
  parse: (value) => done(value),
  print: ([value]) => (value === undefined ? null : (value as SourceValue)),
};
