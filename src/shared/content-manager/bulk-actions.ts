import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { replaceBulkActions, type BulkAction } from '../strapi/content-manager/bulk-actions';
import { documentsOf } from '../strapi/core/documents';
import { allOrNothing } from './all-or-nothing';

/**
 * Makes the content manager's bulk actions do what the single ones do in the right order: all or nothing, with a list of
 * what stands in the way. Call it in `register()`.
 */
export function orderBulkActions(strapi: Core.Strapi): void {
  replaceBulkActions(strapi, (action, { uid, documentIds, locale }) =>
    allOrNothing(strapi, { uid, documentIds }, async (documentId) => {
      const asked = { documentId, ...(locale !== undefined && { locale }) };
      const { entries } = await documentsOf(strapi, uid)[action](asked);
      if (entries.length === 0) throw new AppError('not_found', NOT_THERE[action]);
      return entries;
    }),
  );
}

const NOT_THERE: Record<BulkAction, string> = {
  delete: 'It is no longer there.',
  publish: 'There is nothing of it to publish, at least not in this language.',
  unpublish: 'It is not public.',
};
