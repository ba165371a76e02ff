import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** Documented indexes over a part of the rows. Call it in `register()`. */
export function ensureSocialSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'social', {
    indexes: [
      {
        // The house connects an account once; organizations connect it each for itself.
        name: 'social_social_accounts_house_uq',
        table: 'social_social_accounts',
        on: 'platform, account_id',
        where: 'deleted_at is null and connected_by_staff_document_id is not null',
        unique: true,
      },
      {
        name: 'social_social_posts_upcoming_ix',
        table: 'social_social_posts',
        on: 'scheduled_for',
        where: "post_status = 'scheduled'",
      },
    ],
  });
}
