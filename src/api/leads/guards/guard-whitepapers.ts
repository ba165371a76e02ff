import type { Core } from '@strapi/strapi';
import { checkSlug } from '../../../shared/documents/check-fields';
import { registerGuard, type GuardedWrite } from '../../../shared/documents/guard';
import { publicationRules } from '../../../shared/documents/publication-status';
import { AppError } from '../../../shared/errors/app-error';

const WHITEPAPER = 'api::leads.whitepaper';

/** A whitepaper that is published can be downloaded. */
async function requireFile({ strapi, documentId }: GuardedWrite): Promise<void> {
  const draft = (await strapi.db.query(WHITEPAPER).findOne({
    where: { documentId, locale: 'en', publishedAt: null as never },
    populate: ['file'],
  })) as { file: unknown } | null;
  if (draft && !draft.file) throw new AppError('invalid_input', 'Choose the file to download.', { path: 'file' });
}

/** Whitepapers, and what is known of those who asked for one: that they consented, when and from where is not typed in. */
export function guardWhitepapers(strapi: Core.Strapi): void {
  registerGuard(strapi, {
    uid: WHITEPAPER,
    computed: ['downloadCount', 'viewCount', 'deletedAt'],
    rules: publicationRules({
      uid: WHITEPAPER,
      status: 'whitepaperStatus',
      releasedAt: 'releasedAt',
      check: checkSlug,
      checkPublish: requireFile,
    }),
  });
  registerGuard(strapi, {
    uid: 'api::leads.whitepaper-lead',
    computed: [
      'ipAddress',
      'userAgent',
      'privacyConsent',
      'termsAccepted',
      'consentedAt',
      'downloadTokenHash',
      'downloadExpiresAt',
      'downloadedAt',
      'exportedToOdoo',
      'odooLeadId',
      'exportedAt',
      'exportStatus',
      'exportError',
      'leadScore',
    ],
  });
}

/** What only the platform writes. Score events are never changed, not even by it. */
export function guardMachineWritten(strapi: Core.Strapi): void {
  for (const uid of [
    'api::leads.score-event',
    'api::leads.download-session',
    'api::leads.whitepaper-analytics',
  ] as const) {
    registerGuard(strapi, { uid, staffEditable: [] });
  }
  registerGuard(strapi, {
    uid: 'api::leads.email-submission',
    staffEditable: [
      'processedTitle',
      'processedDescription',
      'processedAbstract',
      'suggestedCategory',
      'suggestedTags',
    ],
  });
}
