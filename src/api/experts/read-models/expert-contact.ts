import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';

/** How an expert is written to. */
export interface ExpertContact {
  name: string;
  email: string;
  timezone: string;
  /** The languages of the profile, in the expert's order. */
  languages: string[];
}

/** Name, address, zone and languages of an expert; null when there is no such expert any more. */
export async function readExpertContact(strapi: Core.Strapi, documentId: string): Promise<ExpertContact | null> {
  const row = await rowsOf(strapi, 'api::experts.consultant').findOne({
    where: { documentId, locale: 'en' },
    select: ['firstName', 'lastName', 'displayName', 'email', 'timezone', 'languagesSpoken'],
  });
  if (!row) return null;
  const spoken = Array.isArray(row.languagesSpoken) ? row.languagesSpoken : [];
  return {
    name: row.displayName || `${row.firstName} ${row.lastName}`,
    email: row.email,
    timezone: row.timezone,
    languages: spoken.filter((language): language is string => typeof language === 'string'),
  };
}
