import type { Core, UID } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

export type Locale = string | string[] | undefined;

interface DocumentManager {
  deleteMany(documentIds: string[], uid: UID.ContentType, options?: { locale?: Locale }): Promise<{ count: number }>;
  publishMany(uid: UID.ContentType, documentIds: string[], locale?: Locale): Promise<number>;
  unpublishMany(documentIds: string[], uid: UID.ContentType, options?: { locale?: Locale }): Promise<{ count: number }>;
}

const managerOf = (strapi: Core.Strapi): DocumentManager =>
  strapi.plugin('content-manager').service('document-manager') as unknown as DocumentManager;

export const seam: Seam = {
  of: '@strapi/content-manager',
  since: '5.54.0',
  reaches: 'replaces `deleteMany`, `publishMany` and `unpublishMany` of its service document-manager',
  why: 'Strapi starts the actions on all selected documents at once in one transaction, where they get in the way of each other; which of them cannot be done, and why, is not said.',
  parts: (strapi) => [
    {
      name: 'service document-manager of the content manager',
      object: managerOf(strapi),
      methods: { deleteMany: 2, publishMany: 3, unpublishMany: 2 },
    },
  ],
};

export type BulkAction = 'delete' | 'publish' | 'unpublish';

export interface Selected {
  uid: UID.ContentType;
  documentIds: string[];
  locale: Locale;
}

/**
 * Lets `doAll` do an action to all that is selected in a list of the content manager. Call it in `register()`.
 * @param doAll gives for each document what was done: the rows of its languages
 */
export function replaceBulkActions(
  strapi: Core.Strapi,
  doAll: (action: BulkAction, selected: Selected) => Promise<unknown[][]>,
): void {
  replaceMethods(strapi, managerOf(strapi), {
    deleteMany:
      () =>
      async (documentIds, uid, { locale } = {}) => ({
        count: (await doAll('delete', { uid, documentIds, locale })).length,
      }),
    publishMany: () => async (uid, documentIds, locale) =>
      (await doAll('publish', { uid, documentIds, locale })).flat().length,
    unpublishMany:
      () =>
      async (documentIds, uid, { locale } = {}) => ({
        count: (await doAll('unpublish', { uid, documentIds, locale })).flat().length,
      }),
  });
}
