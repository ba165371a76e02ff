import type { Core, UID } from '@strapi/strapi';
import { lockRows } from '../database/lock-rows';
import { inGuardedTransaction } from '../documents/transaction';
import { AppError } from '../errors/app-error';
import { BASE_LOCALE, isLocalizedModel } from '../languages/locales';
import { modelsOf, type Row } from '../models/model';
import { rowsOf } from '../strapi/core/documents';
import { versionOf, type Version } from './version';

/** What is edited: a document, of a localized type in one language. */
export interface Edited {
  uid: UID.ContentType;
  documentId: string;
  locale?: string;
}

/** Which row an editor changes: of a type with drafts that is the draft. */
export function draftOf(strapi: Core.Strapi, { uid, documentId, locale }: Edited): Row {
  const model = modelsOf(strapi)(uid);
  return {
    documentId,
    ...(isLocalizedModel(model) && { locale: locale ?? BASE_LOCALE }),
    ...(model?.options?.draftAndPublish && { publishedAt: null }),
  };
}

/** The version of what an editor changes. */
export async function currentVersion(strapi: Core.Strapi, edited: Edited): Promise<Version | undefined> {
  const where = draftOf(strapi, edited);
  const row = await rowsOf(strapi, edited.uid).findOne({ select: ['updatedAt'], where });
  return versionOf(row?.updatedAt);
}

/**
 * Runs a write in one transaction, after making sure that nobody else has written since its sender read. The rows are
 * locked before they are compared, so that of several who read the same one is let through.
 * @param versions what the sender has read; undefined where that is not said, and anything is overwritten
 * @throws AppError `edit_conflict` with the `version` that is stored, null where that is gone
 */
export async function ifUnchanged<T>(
  strapi: Core.Strapi,
  { versions, ...edited }: Edited & { versions: readonly Version[] | undefined },
  write: () => Promise<T>,
): Promise<T> {
  if (versions === undefined) return write();
  return inGuardedTransaction(strapi, async () => {
    const { uid, documentId } = edited;
    await lockRows(strapi, uid, documentId);
    const version = await currentVersion(strapi, edited);
    const isThere = version !== undefined || (await rowsOf(strapi, uid).count({ where: { documentId } })) > 0;
    // What is not there at all is for the write to say.
    if (isThere && (version === undefined || !versions.includes(version))) throw conflict(version);
    return write();
  });
}

function conflict(version: Version | undefined): AppError {
  const message = 'Somebody else has changed this since you read it; nothing was saved.';
  return new AppError('edit_conflict', message, { version: version ?? null });
}
