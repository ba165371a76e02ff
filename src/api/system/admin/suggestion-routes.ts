import type { Core, UID } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import { modelsOf } from '../../../shared/models/model';
import { registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { readerOf } from '../../../shared/staff-access/reader';
import { abilityOf } from '../../../shared/strapi/admin/permissions-manager';
import { SUGGESTIONS } from '../contracts/admin-routes';
import { suggestionQuery } from '../contracts/suggestions';
import { suggestionsFor } from '../read-models/suggestions';

/** What forms suggest in lists: for whoever may read the attribute of all records. Call it in `register()`. */
export function registerSuggestionRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(SUGGESTIONS, {
      allow: [],
      querySchema: suggestionQuery,
      handler: ({ query: { uid, attribute }, ctx }) => {
        if (modelsOf(strapi)(uid)?.attributes[attribute]?.type !== 'json')
          throw new AppError('not_found', 'There is no such list.');
        if (!readerOf(strapi, abilityOf(ctx)).fieldsOf(uid).has(attribute))
          throw new AppError('forbidden', 'Your role may not read it.');
        return suggestionsFor(strapi, { uid: uid as UID.ContentType, attribute });
      },
    }),
  ]);
}
