import type { Core } from '@strapi/strapi';
import { asCode } from '../../../shared/context/door';
import type { Row } from '../../../shared/models/model';
import { languageFor } from '../../../shared/languages/language-tags';
import type { Member } from '../../../shared/http/member';
import { documentsOf } from '../../../shared/strapi/core/documents';

const PERSON = ['firstName', 'lastName', 'avatarUrl', 'bio', 'phone', 'dateOfBirth', 'gender'] as const;
const SETTINGS = ['countryCode', 'timezone', 'language', 'currency'] as const;
const CONSENTS = ['marketingConsent', 'smsConsent', 'emailConsent'] as const;

/** What members change of their own account; name, address and password of the login have ways of their own. */
export const ACCOUNT_FIELDS = [...PERSON, ...SETTINGS, ...CONSENTS] as const;
/** What members see of it. */
export const SEEN_FIELDS = ['username', 'email', 'confirmed', ...ACCOUNT_FIELDS, 'createdAt', 'updatedAt'] as const;

/** The member's own account, as the member sees it. */
export async function readAccount(strapi: Core.Strapi, { documentId }: Member): Promise<Row> {
  const row = (await asCode(() =>
    documentsOf(strapi, 'plugin::users-permissions.user').findOne({ documentId, fields: SEEN_FIELDS }),
  )) as Row;
  const seen = Object.fromEntries(['documentId', ...SEEN_FIELDS].map((name) => [name, row[name] ?? null]));
  // What was imported may be any language; this is the one that the member is spoken to in.
  return { ...seen, language: languageFor(row.language) };
}
