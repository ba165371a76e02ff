import type { Core, UID } from '@strapi/strapi';
import { registerAdminRoutes } from '../../../shared/http/admin-routes';
import { listTrash } from '../use-cases/trash/list-trash';
import { restoreMarked, restoreTrashEntry } from '../use-cases/trash/restore-from-trash';
import { RESTORE_TRASH } from './permissions';

/** What lies in the trash, and the way back. Call it in `register()`. */
export function registerTrashRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/system/trash',
      allow: [RESTORE_TRASH],
      handler: async (ctx) => {
        ctx.body = { data: await listTrash(strapi) };
      },
    },
    {
      method: 'POST',
      path: '/system/trash/entries/:id/restore',
      allow: [RESTORE_TRASH],
      handler: async (ctx) => {
        ctx.body = { data: await restoreTrashEntry(strapi, String(ctx.params.id)) };
      },
    },
    {
      method: 'POST',
      path: '/system/trash/marked/:uid/:id/restore',
      allow: [RESTORE_TRASH],
      handler: async (ctx) => {
        const [uid, documentId] = [String(ctx.params.uid), String(ctx.params.id)];
        await restoreMarked(strapi, uid as UID.ContentType, documentId);
        ctx.body = { data: { uid, documentId } };
      },
    },
  ]);
}
