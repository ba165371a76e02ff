import type { TestApp } from '../boot';

type Row = Record<string, unknown>;

/** What a run writes about itself, and what the platform notes of every write. */
const OF_RUNS =
  /^system_import_(runs|rejections|findings)$|^platform_(changes|change_log|change_readers|told_content)$|^strapi_|knex|sqlite_|_migrations|^graphile/;

/** Every row of every table, apart from what runs say of themselves: two that are equal hold the same. */
export async function dumpOf({ strapi }: TestApp): Promise<Record<string, Row[]>> {
  const knex = strapi.db.connection;
  const isSqlite = strapi.db.dialect.client === 'sqlite';
  const names = (
    isSqlite
      ? await knex('sqlite_master').where({ type: 'table' }).pluck('name')
      : await knex('information_schema.tables')
          .where({ table_schema: 'public', table_type: 'BASE TABLE' })
          .pluck('table_name')
  ) as string[];
  const dump: Record<string, Row[]> = {};
  for (const name of names.filter((one) => !OF_RUNS.test(one)).sort()) {
    const rows = (await knex(name)) as Row[];
    const kept = name === 'system_integration_records' ? rows.filter((row) => row.external_model !== '$columns') : rows;
    if (kept.length > 0) dump[name] = kept.sort((one, other) => Number(one.id ?? 0) - Number(other.id ?? 0));
  }
  return dump;
}
