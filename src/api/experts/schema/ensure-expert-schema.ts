import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** An index over industries; the priority of a scraping job is 1 to 10, its progress a percentage. */
export function ensureExpertSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'experts', {
    indexes: [{ name: 'experts_consultants_industry_gin', table: 'experts_consultants', on: 'industry', using: 'gin' }],
    ranges: [
      { table: 'experts_scraping_jobs', column: 'priority', min: 1, max: 10 },
      { table: 'experts_scraping_jobs', column: 'progress_percentage', min: 0, max: 100 },
    ],
  });
}
