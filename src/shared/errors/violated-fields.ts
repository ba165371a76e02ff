/** Columns that Strapi adds to a key, which no editor can fill in. */
const NOT_A_FIELD = new Set(['locale', 'id', 'document_id']);

/**
 * The attributes whose values a unique index refused, by what the database says of it: its columns, never the values.
 * Empty where the index is on an expression.
 */
export function violatedFields(error: Error): string[] {
  const { detail } = error as { detail?: unknown };
  const columns =
    typeof detail === 'string'
      ? /^Key \(([^)]*)\)=/.exec(detail)?.[1]?.split(', ')
      : /UNIQUE constraint failed: (.+)$/.exec(error.message)?.[1]?.split(', ').map(withoutTable);
  if (!columns?.every((column) => /^"?[a-z][a-z0-9_]*"?$/.test(column))) return [];
  return columns
    .map((column) => column.replaceAll('"', ''))
    .filter((column) => !NOT_A_FIELD.has(column))
    .map(attributeOf);
}

const withoutTable = (column: string): string => column.slice(column.lastIndexOf('.') + 1);

/** Editors fill in the relation, not the id beside it. */
function attributeOf(column: string): string {
  return column.replace(/_document_id$/, '').replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
