type Values = Record<string, unknown>;

export const MASKED = '[masked]';

/** What every row has and no reader of an audit entry needs. */
const BOOKKEEPING = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'localizations']);

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

function shown(values: Values, names: string[], secret: ReadonlySet<string>): Values {
  return Object.fromEntries(
    names
      .filter((name) => name in values)
      .map((name) => [name, secret.has(name) && values[name] != null ? MASKED : values[name]]),
  );
}

/**
 * Of a change, the attributes that differ; of a creation or deletion, all of them. Secret ones say that they
 * changed, not to what.
 */
export function changedValues(
  change: { before?: Values | null; after?: Values | null },
  secret: ReadonlySet<string>,
): { before: Values | null; after: Values | null } {
  const { before, after } = change;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    (name) => !BOOKKEEPING.has(name) && !(before && after && isSame(before[name], after[name])),
  );
  return { before: before ? shown(before, names, secret) : null, after: after ? shown(after, names, secret) : null };
}
