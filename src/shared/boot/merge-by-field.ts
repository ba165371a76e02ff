/** Resolvers as `{ Query: { coupon: … } }`; a scalar stands where its fields would. */
export type ByTypeAndField = Record<string, unknown>;

type Plain = Record<string, unknown>;

function isPlain(value: unknown): value is Plain {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Both values in one, as lodash merges them: objects by key, lists by position, and otherwise what comes last, unless
 * it is undefined. Neither is changed.
 */
export function mergeValues(first: unknown, last: unknown): unknown {
  if (last === undefined) return first;
  if (Array.isArray(first) && Array.isArray(last))
    return Array.from({ length: Math.max(first.length, last.length) }, (_, at) => mergeValues(first[at], last[at]));
  if (!isPlain(first) || !isPlain(last)) return last;
  const merged: Plain = { ...first };
  for (const [key, value] of Object.entries(last)) merged[key] = mergeValues(merged[key], value);
  return merged;
}

/** Adds what lies two levels deep to `target`, which it changes and gives back; the source is left alone. */
export function mergeByField(target: ByTypeAndField, source: ByTypeAndField): ByTypeAndField {
  for (const [type, fields] of Object.entries(source)) {
    const known = target[type];
    if (!isPlain(fields)) target[type] = mergeValues(known, fields);
    else if (!isPlain(known)) target[type] = { ...fields };
    else for (const [field, value] of Object.entries(fields)) known[field] = mergeValues(known[field], value);
  }
  return target;
}
