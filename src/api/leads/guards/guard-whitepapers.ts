import type { Core } from '@strapi/strapi';
import { checkSlug } from '../../../shared/documents/check-fields';
import { registerGuard, type GuardedWrite } from '../../../shared/documents/guard';
import { publicationRules } from '../../../shared/documents/publication-status';
import { AppError } from '../../../shared/errors/app-error';
import { rowsOf } from '../../../shared/strapi/core/documents';

const WHITEPAPER = 'api::leads.whitepaper';

/** A whitepaper that is published can be downloaded. */
async function requireFile({ strapi, documentId }: GuardedWrite): Promise<void> {
  const draft = await rowsOf(strapi, WHITEPAPER).findOne({
    where: { documentId, locale: 'en', publishedAt: null },
    populate: ['file'],
  });
  if (draft && !draft.file) throw new AppError('invalid_input', 'Choose the file to download.', { path: 'file' });
}

/** A whitepaper is published by publishing it, with its file. */
export function guardWhitepapers(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: WHITEPAPER,
    rules: publicationRules({
      uid: WHITEPAPER,
      status: 'whitepaperStatus',
      releasedAt: 'releasedAt',
      check: checkSlug,
      checkPublish: requireFile,
    }),
  });
}
