import type { Core } from '@strapi/strapi';
import { AppError } from '../../../shared/errors/app-error';
import type { Member } from '../../../shared/http/member';
import { isLanguageTag, languageFor } from '../../../shared/languages/language-tags';
import type { Row } from '../../../shared/models/model';
import { documentsOf } from '../../../shared/strapi/core/documents';
import { isTimeZone } from '../../../shared/time/zone';
import { ifUnchanged } from '../../../shared/versions/if-unchanged';
import { tellingBoth } from '../../../shared/versions/telling-both';
import type { Version } from '../../../shared/versions/version';
import { readAccount } from '../read-models/read-account';

const USER = 'plugin::users-permissions.user';

/** The account speaks the platform's language that is nearest to the one sent, and says so in its answer. */
function languageOf(tag: unknown): { language: string } {
  if (!isLanguageTag(tag)) {
    throw new AppError('invalid_input', 'Expected a language tag such as de or de-AT.', { path: ['data', 'language'] });
  }
  return { language: languageFor(tag) };
}

/**
 * Changes what a member may of the own account.
 * @returns the account as it is then
 * @throws AppError `invalid_time_zone`, `invalid_input`; `edit_conflict` with both versions
 */
export async function updateAccount(
  strapi: Core.Strapi,
  member: Member,
  { data, versions }: { data: Row; versions: readonly Version[] | undefined },
): Promise<Row> {
  if (typeof data.timezone === 'string' && !isTimeZone(data.timezone)) {
    throw new AppError('invalid_time_zone', 'Expected an IANA time zone such as Europe/Berlin.', { path: 'timezone' });
  }
  const language = data.language === undefined || data.language === null ? {} : languageOf(data.language);
  const { documentId } = member;
  const current = (): Promise<Row> => readAccount(strapi, member);
  await tellingBoth(strapi, { uid: USER, sent: data, current }, () =>
    ifUnchanged(strapi, { uid: USER, documentId, versions }, () =>
      documentsOf(strapi, USER).update({ documentId, data: { ...data, ...language } }),
    ),
  );
  return current();
}
