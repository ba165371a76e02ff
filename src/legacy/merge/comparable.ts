import type { Core } from '@strapi/strapi';
import { ENCRYPTED_FIELD } from '../../shared/crypto/encrypted-attributes';
import { openSecret } from '../../shared/crypto/secrets';
import { dateOf } from '../../shared/database/row-values';
import type { ImportAttribute, ImportModel } from '../model/import-model';
import type { JsonValue } from '../values/source-value';
import { readValue } from '../values/values';

const NUMBERS = ['integer', 'biginteger', 'decimal', 'float'];

/**
 * What a database column holds, in a form in which both databases, what is read and what is about to be written are
 * alike: instants as milliseconds, numbers as numbers, JSON as what it says, secrets opened.
 */
export function comparable(
  strapi: Core.Strapi,
  { model, name }: { model: ImportModel; name: string },
  stored: unknown,
): JsonValue {
  if (stored === null || stored === undefined) return null;
  const attribute = model.attributes[name] ?? { type: 'datetime' };
  const { type, customField } = attribute;
  if (customField === ENCRYPTED_FIELD) return opened(strapi, `${model.uid}.${name}`, String(stored as string));
  if (type === 'json' || customField !== undefined) return jsonIn(stored);
  if (type === 'datetime' || type === 'timestamp') return dateOf(stored)?.getTime() ?? null;
  if (type === 'boolean') return [true, 1, '1', 'true'].includes(stored as number);
  if (NUMBERS.includes(type)) return numberIn(strapi, attribute, stored);
  if (stored instanceof Date) return stored.toISOString().slice(0, 10);
  const text = String(stored as string);
  if (type !== 'time') return text;
  const time = readValue({ kind: 'time' }, text);
  return time.ok ? time.value : text;
}

function opened(strapi: Core.Strapi, place: string, stored: string): string {
  try {
    return openSecret(strapi, place, stored);
  } catch {
    // Its key is gone: it is what it is, and no other value is the same.
    return stored;
  }
}

/** On SQLite Strapi stores a text in a JSON attribute without the quotes that would make it JSON. */
function jsonIn(stored: unknown): JsonValue {
  if (typeof stored !== 'string') return stored as JsonValue;
  try {
    return JSON.parse(stored) as JsonValue;
  } catch {
    return stored;
  }
}

/** A number; its digits where a number would lose some. PostgreSQL rounds decimals to their column. */
function numberIn(strapi: Core.Strapi, attribute: ImportAttribute, stored: unknown): JsonValue {
  const number = Number(stored);
  if (typeof stored === 'string' && /^-?\d+$/.test(stored) && !Number.isSafeInteger(number)) return stored;
  if (strapi.db.dialect.client !== 'postgres' || attribute.type !== 'decimal') return number;
  return roundedTo(attribute, number);
}

/** A decimal as PostgreSQL keeps it in the column of an attribute. */
export function roundedTo({ columnType }: ImportAttribute, number: number): number {
  const scale = columnType?.type === 'bigInteger' ? 0 : (columnType?.args?.[1] ?? 2);
  return Number(number.toFixed(scale));
}
