/** On PostgreSQL what is notified, `schema.table document`; on SQLite the table of what has changed last. */
export const CHANGES = 'platform_changes';
