import type { Core } from '@strapi/strapi';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { FOUND_TITLES } from '../contracts/admin-routes';
import { titleQuery } from '../contracts/titles';
import { foundTitles } from '../read-models/found-titles';

/** Records by their titles, for whoever reads them. Call it in `register()`. */
export function registerTitleRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(FOUND_TITLES, {
      allow: [],
      querySchema: titleQuery,
      handler: ({ query: { text }, ctx }) => foundTitles(strapi, ctx, text),
    }),
  ]);
}
