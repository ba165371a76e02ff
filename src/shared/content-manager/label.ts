import { BASE_LOCALE } from '../languages/locales';

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

/** The same of a document by all its rows: in English, where it has an English one. */
export function labelOfRows(rows: readonly Record<string, unknown>[]): string | null {
  const row = rows.find(({ locale }) => locale === BASE_LOCALE) ?? rows[0];
  return row ? labelOf(row) : null;
}

/** The same for whoever publishes or deletes: not by an address, which they need not be allowed to read. */
export function labelWithoutAddress(rows: readonly Record<string, unknown>[]): string | null {
  return labelOfRows(rows.map((row) => ({ ...row, email: null })));
}
