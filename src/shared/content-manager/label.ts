/** What people may know a record by: the first of the usual naming attributes that it has. */
export function labelOf(row: Record<string, unknown>): string | null {
  const names = ['title', 'name', 'displayName', 'label', 'code', 'reference', 'subject', 'slug', 'email'];
  for (const name of names) {
    const value = row[name];
    const text = typeof value === 'object' && value !== null ? (value as { en?: unknown }).en : value;
    if (typeof text === 'string' && text !== '') return text.slice(0, 200);
  }
  return null;
}
