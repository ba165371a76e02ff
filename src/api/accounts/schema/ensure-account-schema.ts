import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';
import { MEMBER_TABLE } from '../../../shared/strapi/database/tables';

/** Indexes over reviews to moderate, activity by time and preferences of users; ratings are 1 to 5. */
export function ensureAccountSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'accounts', {
    indexes: [
      {
        name: 'accounts_reviews_pending_px',
        table: 'accounts_reviews',
        on: 'created_at',
        where: "review_status = 'pending'",
      },
      { name: 'accounts_activity_logs_time_brin', table: 'accounts_activity_logs', on: 'created_at', using: 'brin' },
      { name: 'up_users_preferences_gin', table: MEMBER_TABLE, on: 'preferences', using: 'gin' },
    ],
    ranges: [{ table: 'accounts_reviews', column: 'rating', min: 1, max: 5 }],
  });
}
