type Json = Record<string, unknown>;

const INSTANT = /^\d{4}-\d{2}-\d{2}T.+Z$/;

const isInner = (value: Json): boolean => String(value.$ref).startsWith('#/$defs/');

/** What says nothing, says it twice, or is true for one boot only: its moment as default of an instant. */
function isNoise(key: string, value: unknown, parent: Json): boolean {
  if (key === '$schema' || key === '$defs') return true;
  if (key === 'pattern') return typeof value === 'string' && typeof parent.format === 'string';
  return key === 'default' && typeof value === 'string' && INSTANT.test(value);
}

/** `{ type: [X, 'null'] }` for a plain X or null; null for anything else. */
function nullable({ anyOf, ...rest }: Json): Json | null {
  if (!Array.isArray(anyOf) || anyOf.length !== 2) return null;
  const [value, nothing] = anyOf as [Json, Json];
  if (nothing.type !== 'null' || typeof value.type !== 'string' || 'enum' in value || 'const' in value) return null;
  return { ...rest, ...value, type: [value.type, 'null'] };
}

/**
 * Makes JSON Schemas short parts of a document. References inside one schema (`#/$defs/…`) lead nowhere from there;
 * only JSON values have them, which may be anything.
 */
export function tidySchemas<T>(value: T): T;
export function tidySchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => tidySchemas(part));
  if (value === null || typeof value !== 'object') return value;
  const schema = value as Json;
  if (isInner(schema)) return {};
  const kept = Object.entries(schema).filter(([key, part]) => !isNoise(key, part, schema));
  const tidied = Object.fromEntries(kept.map(([key, part]) => [key, tidySchemas(part)]));
  return nullable(tidied) ?? tidied;
}
