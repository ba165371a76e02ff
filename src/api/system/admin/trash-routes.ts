import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { mayDelete } from '../../../shared/content-manager/may-delete';
import { parseInput } from '../../../shared/contracts/parse';
import { AppError } from '../../../shared/errors/app-error';
import { registerAdminRoutes } from '../../../shared/http/admin-routes';
import { listTrash } from '../use-cases/trash/list-trash';
import { previewDeletion } from '../use-cases/trash/preview-deletion';
import { restoreMarked, restoreTrashEntry } from '../use-cases/trash/restore-from-trash';
import { RESTORE_TRASH } from './permissions';

const restoreBody = z.strictObject({
  data: z.strictObject({ values: z.record(z.string(), z.string()).optional() }).optional(),
});
const previewBody = z.strictObject({
  data: z.strictObject({
    uid: z.string(),
    documentIds: z.array(z.string()).min(1).max(1000),
    locale: z.enum(['en', 'de', '*']).optional(),
  }),
});

const bodyOf = (ctx: Context): unknown => (ctx.request as { body?: unknown }).body ?? {};
const valuesOf = (ctx: Context) => parseInput(restoreBody, bodyOf(ctx)).data?.values ?? {};

/** The type of an address or a body. @throws AppError `not_found` */
function typeOf(strapi: Core.Strapi, uid: string): UID.ContentType {
  if (uid.startsWith('api::') && uid in strapi.contentTypes) return uid as UID.ContentType;
  throw new AppError('not_found', 'There is no such type.');
}

/** What lies in the trash, and the way back; what a deletion would do. Call it in `register()`. */
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
        ctx.body = { data: await restoreTrashEntry(strapi, String(ctx.params.id), valuesOf(ctx)) };
      },
    },
    {
      method: 'POST',
      path: '/system/trash/marked/:uid/:id/restore',
      allow: [RESTORE_TRASH],
      handler: async (ctx) => {
        const [uid, documentId] = [typeOf(strapi, String(ctx.params.uid)), String(ctx.params.id)];
        await restoreMarked(strapi, { uid, documentId, values: valuesOf(ctx) });
        ctx.body = { data: { uid, documentId } };
      },
    },
    {
      method: 'POST',
      path: '/system/trash/preview',
      allow: [],
      handler: async (ctx) => {
        const { uid, ...asked } = parseInput(previewBody, bodyOf(ctx)).data;
        const type = typeOf(strapi, uid);
        if (!(await mayDelete(strapi, ctx, { uid: type, ...asked }))) {
          throw new AppError('forbidden', 'Your role may not delete these.');
        }
        ctx.body = { data: await previewDeletion(strapi, { uid: type, ...asked }) };
      },
    },
  ]);
}
