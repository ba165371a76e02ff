import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** Indexes over titles by language and over tags; scores are 0 to 1, ratings 1 to 5. */
export function ensureContentSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'content', {
    indexes: [
      { name: 'content_pages_title_ix', table: 'content_pages', on: 'locale, title' },
      { name: 'content_blog_posts_tags_gin', table: 'content_blog_posts', on: 'tags', using: 'gin' },
      { name: 'content_media_assets_tags_gin', table: 'content_media_assets', on: 'tags', using: 'gin' },
    ],
    ranges: [
      { table: 'content_testimonials', column: 'rating', min: 1, max: 5 },
      { table: 'content_translations', column: 'confidence_score', min: 0, max: 1 },
      { table: 'content_translation_memory_entries', column: 'quality_score', min: 0, max: 1 },
    ],
  });
}
