import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** An index over what a member has not read. */
export function ensureMessagingSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'messaging', {
    indexes: [
      {
        name: 'messaging_notifications_unread_px',
        table: 'messaging_notifications',
        on: 'user_document_id, created_at',
        where: 'is_read = false',
      },
    ],
  });
}
