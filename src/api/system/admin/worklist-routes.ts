import type { Core } from '@strapi/strapi';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { WORKLISTS } from '../contracts/admin-routes';
import { unfinishedTexts } from '../read-models/unfinished-texts';
import { waitingRecords } from '../read-models/waiting-records';

/** What waits for the caller. Call it in `register()`. */
export function registerWorklistRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(WORKLISTS, {
      allow: [],
      handler: async ({ ctx }) => [...(await waitingRecords(strapi, ctx)), ...(await unfinishedTexts(strapi, ctx))],
    }),
  ]);
}
