import type { Core } from '@strapi/strapi';
import { slugIn } from '../../../shared/content-manager/views/slugs';
import { AppError } from '../../../shared/errors/app-error';
import { hasRight, mayCreate, mayUpdate, registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { SLUG } from '../contracts/admin-routes';
import { slugQuery } from '../contracts/slugs';
import { proposeSlug } from '../read-models/proposed-slug';

/** What forms propose as a slug: for whoever may write it. Call it in `register()`. */
export function registerSlugRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(SLUG, {
      allow: [],
      querySchema: slugQuery,
      handler: ({ query: { uid, ...asked }, ctx }) => {
        const slug = slugIn(strapi, uid);
        if (!slug) throw new AppError('not_found', 'Records of this type have no slug.');
        const rights = [mayCreate(uid, [slug.name]), mayUpdate(uid, [slug.name])];
        if (!rights.some((right) => hasRight(ctx, right)))
          throw new AppError('forbidden', 'Your role does not write this attribute.', { path: slug.name });
        return proposeSlug(strapi, slug, asked);
      },
    }),
  ]);
}
