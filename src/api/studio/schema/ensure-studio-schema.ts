import type { Core } from '@strapi/strapi';
import { registerEnsureSchema } from '../../../shared/schema/ensure-schema';

/** The documented full-text indexes, which only PostgreSQL has: titles of assets, captions of what was made of them. */
export function ensureStudioSchema(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'studio', async ({ knex, client }) => {
    if (client !== 'postgres') return;
    for (const [name, table, column] of [
      ['studio_content_assets_title_fts', 'studio_content_assets', 'title'],
      ['studio_generated_contents_caption_fts', 'studio_generated_contents', 'caption'],
    ]) {
      await knex.raw(`create index if not exists ${name} on ${table} using gin (to_tsvector('english', ${column}))`);
    }
  });
}
