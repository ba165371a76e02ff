import type { Core, UID } from '@strapi/strapi';
import { mayDelete } from '../../../shared/content-manager/may-delete';
import { AppError } from '../../../shared/errors/app-error';
import { hasRight, registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import {
  PREVIEW_DELETION,
  PURGE_ENTRY,
  PURGE_MARKED,
  RESTORE_ENTRY,
  RESTORE_MARKED,
  TRASH,
  UNDO_DELETION,
  UNDOABLE,
} from '../contracts/admin-routes';
import { previewBody, restoreBody } from '../contracts/trash';
import { listTrash } from '../use-cases/trash/list-trash';
import { previewDeletion } from '../use-cases/trash/preview-deletion';
import { purgeEntry, purgeMarkedRecord } from '../use-cases/trash/purge-record';
import { restoreMarked, restoreTrashEntry } from '../use-cases/trash/restore-from-trash';
import { listUndoable, undoDeletion } from '../use-cases/trash/restore-own-deletion';
import { PURGE_TRASH, RESTORE_TRASH } from './permissions';

/** The type of an address or a body. @throws AppError `not_found` */
function typeOf(strapi: Core.Strapi, uid: string): UID.ContentType {
  if (uid.startsWith('api::') && uid in strapi.contentTypes) return uid as UID.ContentType;
  throw new AppError('not_found', 'There is no such type.');
}

/** What lies in the trash, and the way back; what a deletion would do. Call it in `register()`. */
export function registerTrashRoutes(strapi: Core.Strapi): void {
  const allow = [RESTORE_TRASH];
  registerAdminRoutes(strapi, [
    serve(TRASH, {
      allow,
      handler: async ({ ctx }) => {
        const mayPurge = hasRight(ctx, PURGE_TRASH);
        return (await listTrash(strapi)).map((item) => ({ ...item, mayPurge }));
      },
    }),
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
    serve(PURGE_ENTRY, { allow: [...allow, PURGE_TRASH], handler: ({ params }) => purgeEntry(strapi, params.id) }),
    serve(PURGE_MARKED, {
      allow: [...allow, PURGE_TRASH],
      handler: ({ params: { uid, id: documentId } }) =>
        purgeMarkedRecord(strapi, { uid: typeOf(strapi, uid), documentId }),
    }),
    // Whose deletion it was is asked by the use case.
    serve(UNDOABLE, {
      allow: [],
      handler: async ({ params }) => ({ count: (await listUndoable(strapi, params.request)).length }),
    }),
    serve(UNDO_DELETION, { allow: [], handler: ({ params }) => undoDeletion(strapi, params.request) }),
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
