import type { Core } from '@strapi/strapi';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { RECORD_HISTORY } from '../contracts/admin-routes';
import { historyQuery } from '../contracts/history';
import { recordHistory } from '../read-models/record-history';

/** Who changed what of a record, for whoever reads it. Call it in `register()`. */
export function registerHistoryRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(RECORD_HISTORY, {
      allow: [],
      querySchema: historyQuery,
      handler: ({ params: { uid, id: documentId }, query: { after }, ctx }) =>
        recordHistory(strapi, ctx, { uid, documentId, after }),
    }),
  ]);
}
