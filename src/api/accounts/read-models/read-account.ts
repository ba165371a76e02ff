import type { Core } from '@strapi/strapi';
import { asCode } from '../../../shared/documents/door';
import type { Row } from '../../../shared/documents/model';
import { languageFor } from '../../../shared/localization/language-tags';
import type { Member } from '../../../shared/http/member';

const PERSON = ['firstName', 'lastName', 'avatarUrl', 'bio', 'phone', 'dateOfBirth', 'gender'];
const SETTINGS = ['countryCode', 'timezone', 'language', 'currency'];
const CONSENTS = ['marketingConsent', 'smsConsent', 'emailConsent'];

/** What members change of their own account; name, address and password of the login have ways of their own. */
export const ACCOUNT_FIELDS: readonly string[] = [...PERSON, ...SETTINGS, ...CONSENTS];
/** What members see of it. */
export const SEEN_FIELDS: readonly string[] = [
  'username',
  'email',
  'confirmed',
  ...ACCOUNT_FIELDS,
  'createdAt',
  'updatedAt',
];

/** The member's own account, as the member sees it. */
export async function readAccount(strapi: Core.Strapi, { documentId }: Member): Promise<Row> {
  const row = (await asCode(() =>
    strapi.documents('plugin::users-permissions.user').findOne({ documentId, fields: [...SEEN_FIELDS] as never }),
  )) as unknown as Row;
  const seen = Object.fromEntries(['documentId', ...SEEN_FIELDS].map((name) => [name, row[name] ?? null]));
  // What was imported may be any language; this is the one that the member is spoken to in.
  return { ...seen, language: languageFor(row.language) };
}
