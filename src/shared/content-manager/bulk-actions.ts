import type { Core, UID } from '@strapi/strapi';
import { allOrNothing } from './all-or-nothing';
import { AppError } from '../errors/app-error';

type Locale = string | string[] | undefined;

interface DocumentManager {
  deleteMany(documentIds: string[], uid: UID.ContentType, options?: { locale?: Locale }): Promise<{ count: number }>;
  publishMany(uid: UID.ContentType, documentIds: string[], locale?: Locale): Promise<number>;
  unpublishMany(documentIds: string[], uid: UID.ContentType, options?: { locale?: Locale }): Promise<{ count: number }>;
}

type Action = 'delete' | 'publish' | 'unpublish';

interface Actions {
  (params: { documentId: string; locale?: Locale }): Promise<{ entries: unknown[] }>;
}

/**
 * Makes the content manager's bulk actions do what the single ones do in the right order: Strapi starts them all at
 * once in one transaction, where they get in each other's way. All or nothing, with a list of what stands in the way.
 * Call it in `register()`.
 */
export function replaceBulkActions(strapi: Core.Strapi): void {
  const manager = strapi.plugin('content-manager').service('document-manager') as unknown as DocumentManager;
  const doAll = async (action: Action, uid: UID.ContentType, { documentIds, locale }: Bulk): Promise<unknown[][]> =>
    allOrNothing(strapi, { uid, documentIds }, async (documentId) => {
      const act = (strapi.documents(uid) as unknown as Record<Action, Actions>)[action];
      const { entries } = await act({ documentId, ...(locale !== undefined && { locale }) });
      if (entries.length === 0) throw new AppError('not_found', NOT_THERE[action]);
      return entries;
    });
  manager.deleteMany = async (documentIds, uid, { locale } = {}) => ({
    count: (await doAll('delete', uid, { documentIds, locale })).length,
  });
  manager.publishMany = async (uid, documentIds, locale) =>
    (await doAll('publish', uid, { documentIds, locale })).flat().length;
  manager.unpublishMany = async (documentIds, uid, { locale } = {}) => ({
    count: (await doAll('unpublish', uid, { documentIds, locale })).flat().length,
  });
}

interface Bulk {
  documentIds: string[];
  locale: Locale;
}

const NOT_THERE: Record<Action, string> = {
  delete: 'It is no longer there.',
  publish: 'There is nothing of it to publish, at least not in this language.',
  unpublish: 'It is not public.',
};
