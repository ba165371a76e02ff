import type { Knex } from 'knex';

export const WANTED_LINKS_TABLE = 'platform_published_links';

/** Which documents each document was linked to when it was published, whether those were public then or not. */
export async function ensureWantedLinks(knex: Knex): Promise<void> {
  if (await knex.schema.hasTable(WANTED_LINKS_TABLE)) return;
  await knex.schema.createTable(WANTED_LINKS_TABLE, (table) => {
    table.string('link', 63).notNullable();
    table.string('source').notNullable();
    table.string('target').notNullable();
    table.integer('place').notNullable();
    table.primary(['link', 'source', 'target']);
    table.index(['link', 'target'], 'platform_published_links_target');
  });
}
