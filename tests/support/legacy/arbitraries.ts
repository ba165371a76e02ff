import * as fc from 'fast-check';
import type { Kind } from './kinds';
import { shortText, textLike } from './texts';

/** A value before a database writes it: booleans, dates and JSON are JavaScript's own, decimals are texts. */
export type Value = string | number | boolean | null | Date | { json: unknown } | { list: string[] };

const LAST_DAY = Date.UTC(2035, 11, 31);

const instant = fc
  .tuple(fc.integer({ min: Date.UTC(2015, 0, 1) / 1000, max: LAST_DAY / 1000 }), fc.constantFrom(0, 0, 1, 250, 999))
  .map(([seconds, milliseconds]) => new Date(seconds * 1000 + milliseconds));

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const two = (value: number): string => String(value).padStart(2, '0');

const timeOfDay = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('00', '00', '30.25'))
  .map(([hours, minutes, seconds]) => `${two(hours)}:${two(minutes)}:${seconds}`);

const scalar = fc.oneof(shortText(60), fc.integer(), fc.boolean(), fc.constant(null), fc.constant(0.1));
const key = fc.constantFrom('width', 'name', 'Größe', 'nested_key', 'a b', 'count', '0', '"quoted"');

/** JSON as applications store it: objects with nested objects, lists and every scalar. */
const json = fc.dictionary(
  key,
  fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(key, scalar, { maxKeys: 3, noNullPrototype: true }),
  ),
  { maxKeys: 4, noNullPrototype: true },
);

const span = fc
  .tuple(shortText(120), fc.subarray(['strong', 'em', 'code']))
  .map(([text, marks]) => ({ _type: 'span', text, marks }));

const block = fc
  .tuple(fc.constantFrom('normal', 'h2', 'blockquote'), fc.array(span, { minLength: 1, maxLength: 3 }))
  .map(([style, spans]) => ({
    _type: 'block',
    style,
    children: spans.map((one, index) => ({ _key: `s${index}`, ...one })),
    markDefs: [],
  }));

/** Portable text; some of its authors leave out the keys of blocks. */
const blocks = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([list, keyed]) => (keyed ? list.map((one, index) => ({ _key: `b${index}`, ...one })) : list));

const html = shortText(80).map((text) => `<p>${text.replace(/[<>&]/g, '')}</p>`);

function localized(format: 'text' | 'blocks' | 'html'): fc.Arbitrary<Value> {
  const one: fc.Arbitrary<unknown> = format === 'text' ? shortText(120) : format === 'html' ? html : blocks;
  return fc.tuple(one, fc.option(one, { freq: 3 })).map(([en, de]) => ({ json: de === null ? { en } : { en, de } }));
}

function numberOf(kind: Kind & { min: number; max: number; scale: number }): fc.Arbitrary<Value> {
  const unit = 10 ** kind.scale;
  const whole = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.integer({ min: Math.ceil(kind.min), max: Math.floor(Math.min(kind.max, kind.min + 2000)) }),
    },
    { weight: 1, arbitrary: fc.constantFrom(Math.ceil(kind.min), Math.floor(kind.max)) },
  );
  if (kind.is === 'integer') return whole;
  const parts = fc.oneof(
    { weight: 3, arbitrary: fc.maxSafeInteger().map((any) => within(kind, Math.abs(any) / unit)) },
    { weight: 1, arbitrary: fc.constantFrom(kind.min, kind.max) },
  );
  return parts.map((value) => (kind.is === 'real' ? Number(value.toFixed(kind.scale)) : value.toFixed(kind.scale)));
}

function within(kind: { min: number; max: number }, value: number): number {
  return kind.min + (value % (kind.max - kind.min));
}

/** Values of a kind; ids and references are put in by the generator. */
export function valuesOf(kind: Kind): fc.Arbitrary<Value> {
  switch (kind.is) {
    case 'boolean':
      return fc.boolean();
    case 'timestamp':
      return instant;
    case 'date':
      return day;
    case 'time':
      return timeOfDay;
    case 'inet':
      return textLike('ip', 45);
    case 'json':
    case 'jsonText':
      return json.map((value) => ({ json: value }));
    case 'vector':
      return fc.constantFrom("'closet':1", "'door':2 'oak':1");
    case 'list':
    case 'listText':
      return fc.array(shortText(40), { maxLength: 4 }).map((list) => ({ list }));
    case 'localized':
      return localized(kind.format);
    case 'integer':
    case 'decimal':
    case 'real':
      return numberOf(kind);
    case 'text':
      return textLike(kind.like, kind.length);
    case 'ids':
    case 'id':
      return fc.constant(null);
  }
}
