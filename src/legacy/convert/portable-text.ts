import { portableTextRule } from '../../shared/portable-text/validate';
import type { JsonValue, SourceValue } from '../values/source-value';
import { done, refuse, repairedBy, type Converter } from './converter';
import { readRichText } from './rich-text';

/** Keys that the import adds bear this mark, so that export can leave them out again. */
const ADDED = 'added-';

type Json = Record<string, JsonValue>;

function isRecord(value: JsonValue | undefined): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function withKeys(items: JsonValue, prefix: string, inner: (item: Json, key: string) => Json): JsonValue {
  if (!Array.isArray(items)) return items;
  return items.map((item, index) => {
    if (!isRecord(item)) return item;
    const key = typeof item._key === 'string' && item._key !== '' ? item._key : `${ADDED}${prefix}${index}`;
    return inner({ ...item, ...(key !== item._key && { _key: key }) }, key);
  });
}

/** Adds the keys that Portable Text needs and older writers left out; texts alone become paragraphs. */
function normalizePortableText(value: SourceValue): JsonValue {
  if (typeof value === 'string') return readRichText(value).blocks;
  const blocks = isRecord(value) ? [value] : value;
  return withKeys(blocks, '', (block, key) => {
    const prefix = key.startsWith(ADDED) ? `${key.slice(ADDED.length)}-` : '';
    return {
      ...block,
      ...(block.children !== undefined && { children: withKeys(block.children, prefix, (child) => child) }),
      ...(block.markDefs !== undefined && { markDefs: withKeys(block.markDefs, prefix, (mark) => mark) }),
    };
  });
}

/** The text without the keys that the import added. */
function withoutAddedKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutAddedKeys);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([key, member]) => key !== '_key' || !isAdded(member));
  return Object.fromEntries(members.map(([key, member]) => [key, withoutAddedKeys(member)]));
}

function isAdded(key: JsonValue): boolean {
  return typeof key === 'string' && key.startsWith(ADDED);
}

/** Portable text in one language; the rule of every such attribute decides whether it is one. */
export function portableTextConverter(options: { placeholders?: boolean } = {}): Converter {
  return {
    parse(value) {
      if (value === null) return done(null);
      const text = normalizePortableText(value);
      const verdict = portableTextRule.check(text, { type: 'customField', options });
      const hasLosses = typeof value === 'string' && readRichText(value).hasLosses;
      if (verdict.ok) return hasLosses ? repairedBy('unreachable_part', text) : done(text);
      const [first] = verdict.faults;
      return refuse(`is no portable text: ${[...(first?.path ?? []), first?.message].join(' ')}`);
    },
    print: ([value]) => (value === null || value === undefined ? null : withoutAddedKeys(value as JsonValue)),
  };
}
