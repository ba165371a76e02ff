/** A datetime as knex returns it (milliseconds on SQLite, a Date on PostgreSQL); null stays null. */
export function dateOf(value: unknown): Date | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value : new Date(value as string | number);
}

/** A JSON attribute as knex returns it: text on both databases, since Strapi turns pg's own parsing off. */
export function jsonOf<T>(value: unknown): T {
  return (typeof value === 'string' ? JSON.parse(value) : value) as T;
}
