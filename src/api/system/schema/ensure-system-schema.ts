import type { Core } from '@strapi/strapi';
import { registerExtras } from '../../../shared/schema/register-extras';

/** An index over what lies in the trash and was not put back, as the trash shows it. */
export function ensureSystemSchema(strapi: Core.Strapi): void {
  registerExtras(strapi, 'system', {
    indexes: [
      {
        name: 'system_trash_entries_open_px',
        table: 'system_trash_entries',
        on: 'trashed_at desc, id',
        where: 'restored_at is null',
      },
    ],
  });
}
