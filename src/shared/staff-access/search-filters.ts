import { AppError } from '../errors/app-error';
import type { AttributeSchema, ModelSchema } from '../models/model';
import type { Reader } from './reader';

const TEXTS: readonly string[] = ['string', 'text', 'uid', 'email', 'enumeration', 'richtext'];
const NUMBERS: readonly string[] = ['integer', 'biginteger', 'decimal', 'float'];
const NOT_SEARCHED: readonly string[] = ['locale'];

/**
 * The condition that a search of staff for `text` stands for: only what its sender sees is searched, where Strapi's
 * own search looks into every column.
 * @throws AppError `invalid_input` where it is no text
 */
export function staffSearchFilters(reader: Reader, model: ModelSchema, text: unknown): Record<string, unknown> {
  if (typeof text !== 'string') throw new AppError('invalid_input', 'Expected a text to search for.', { path: '_q' });
  const seen = reader.fieldsOf(model.uid);
  const kinds = Number.isNaN(Number(text)) ? TEXTS : [...TEXTS, ...NUMBERS];
  const isSearched = ([name, { type, searchable }]: [string, AttributeSchema]): boolean =>
    kinds.includes(type) && searchable !== false && seen.has(name) && !NOT_SEARCHED.includes(name);
  const names = [
    'id',
    ...Object.entries(model.attributes)
      .filter(isSearched)
      .map(([name]) => name),
  ];
  return { $or: [...new Set(names)].map((name) => ({ [name]: { $containsi: text } })) };
}
