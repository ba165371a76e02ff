import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookableConsultant, BookableOffering } from '../contracts/bookable-offering';
import type { Rows } from '../../../../types/rows';

const OFFERING = 'api::experts.consultant-offering';
const CONSULTANT = 'api::experts.consultant';

/**
 * The offering with this documentId or slug and its expert; null when either is unknown, deleted, or may not be sold:
 * the expert is not approved or the profile is private. Whether it is active is for the caller, who may hold an old one.
 */
export async function findBookableOffering(strapi: Core.Strapi, reference: string): Promise<BookableOffering | null> {
  const offerings = await rowsOf(strapi, OFFERING).findMany({
    where: { $or: [{ documentId: reference }, { slug: reference }], deletedAt: null },
  });
  const english = offerings.find((row) => row.locale === 'en');
  if (!english?.consultantDocumentId) return null;
  const consultant = await rowsOf(strapi, CONSULTANT).findOne({
    where: {
      documentId: english.consultantDocumentId,
      locale: 'en',
      deletedAt: null,
      consultantStatus: 'approved',
      profileVisibility: { $ne: 'private' },
    },
  });
  if (!consultant) return null;
  const siblings = offerings.filter((row) => row.documentId === english.documentId && row.locale === 'de');
  return {
    ...(english as Omit<BookableOffering, 'name' | 'consultant'>),
    name: { en: english.name, ...(siblings[0]?.name ? { de: siblings[0].name } : {}) },
    consultant: toConsultant(consultant),
  };
}

function toConsultant(row: Rows[typeof CONSULTANT]): BookableConsultant {
  return {
    ...(row as Omit<BookableConsultant, 'name'>),
    name: row.displayName ?? `${row.firstName} ${row.lastName}`,
  };
}
