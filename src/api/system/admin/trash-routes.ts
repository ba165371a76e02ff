import type { Core, UID } from '@strapi/strapi';
import { mayDelete } from '../../../shared/content-manager/may-delete';
import { AppError } from '../../../shared/errors/app-error';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { PREVIEW_DELETION, RESTORE_ENTRY, RESTORE_MARKED, TRASH } from '../contracts/admin-routes';
import { previewBody, restoreBody } from '../contracts/trash';
import { listTrash } from '../use-cases/trash/list-trash';
import { previewDeletion } from '../use-cases/trash/preview-deletion';
import { restoreMarked, restoreTrashEntry } from '../use-cases/trash/restore-from-trash';
import { RESTORE_TRASH } from './permissions';

/** The type of an address or a body. @throws AppError `not_found` */
function typeOf(strapi: Core.Strapi, uid: string): UID.ContentType {
  if (uid.startsWith('api::') && uid in strapi.contentTypes) return uid as UID.ContentType;
  throw new AppError('not_found', 'There is no such type.');
}

/** What lies in the trash, and the way back; what a deletion would do. Call it in `register()`. */
export function registerTrashRoutes(strapi: Core.Strapi): void {
  const allow = [RESTORE_TRASH];
  registerAdminRoutes(strapi, [
    serve(TRASH, { allow, handler: () => listTrash(strapi) }),
    serve(RESTORE_ENTRY, {
      allow,
      body: restoreBody,
      handler: ({ params, data }) => restoreTrashEntry(strapi, params.id, data?.values),
    }),
    serve(RESTORE_MARKED, {
      allow,
      body: restoreBody,
      handler: async ({ params: { uid: name, id: documentId }, data }) => {
        const uid = typeOf(strapi, name);
        await restoreMarked(strapi, { uid, documentId, values: data?.values ?? {} });
        return { uid, documentId };
      },
    }),
    serve(PREVIEW_DELETION, {
      allow: [],
      body: previewBody,
      handler: async ({ data: { uid: name, ...asked }, ctx }) => {
        const uid = typeOf(strapi, name);
        if (!(await mayDelete(strapi, ctx, { uid, ...asked }))) {
          throw new AppError('forbidden', 'Your role may not delete these.');
        }
        return previewDeletion(strapi, { uid, ...asked });
      },
    }),
  ]);
}
