const isInner = (value: object): boolean => '$ref' in value && String(value.$ref).startsWith('#/$defs/');

const INSTANT = /^\d{4}-\d{2}-\d{2}T.+Z$/;

/** What says nothing, or something that is true for one boot only: the moment of the boot as default of an instant. */
function isNoise(key: string, value: unknown): boolean {
  if (key === '$schema' || key === '$defs') return true;
  return key === 'default' && typeof value === 'string' && INSTANT.test(value);
}

/**
 * Makes JSON Schemas parts of a document. References inside one schema (`#/$defs/…`) lead nowhere from there; only
 * JSON values have them, which may be anything.
 */
export function tidySchemas<T>(value: T): T;
export function tidySchemas(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => tidySchemas(part));
  if (value === null || typeof value !== 'object') return value;
  if (isInner(value)) return {};
  const kept = Object.entries(value).filter(([key, part]) => !isNoise(key, part));
  return Object.fromEntries(kept.map(([key, part]) => [key, tidySchemas(part as unknown)]));
}
