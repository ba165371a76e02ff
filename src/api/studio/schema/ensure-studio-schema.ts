import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** The documented full-text indexes, which only PostgreSQL has: titles of assets, captions of what was made of them. */
export function ensureStudioSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'studio', {
    indexes: [
      {
        name: 'studio_content_assets_title_fts',
        table: 'studio_content_assets',
        on: "to_tsvector('english', title)",
        using: 'gin',
      },
      {
        name: 'studio_generated_contents_caption_fts',
        table: 'studio_generated_contents',
        on: "to_tsvector('english', caption)",
        using: 'gin',
      },
    ],
  });
}
