import type { Core } from '@strapi/strapi';
import { registerEnsureSchema } from '../../../shared/schema/ensure-schema';

/** Documented indexes over a part of the rows. */
const INDEXES = [
  // The house connects an account once; organizations connect it each for itself.
  `create unique index if not exists social_social_accounts_house_uq on social_social_accounts (platform, account_id)
   where deleted_at is null and connected_by_staff_document_id is not null`,
  `create index if not exists social_social_posts_upcoming_ix on social_social_posts (scheduled_for)
   where post_status = 'scheduled'`,
];

/** Adds the indexes that Strapi's schemas cannot express. Call it in `register()`. */
export function ensureSocialSchema(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'social', async ({ knex }) => {
    for (const index of INDEXES) await knex.raw(index);
  });
}
