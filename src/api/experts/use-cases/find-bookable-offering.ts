import type { Core } from '@strapi/strapi';
import { rowsOf } from '../../../shared/strapi/core/documents';
import type { BookableConsultant, BookableOffering } from '../contracts/bookable-offering';

const OFFERING = 'api::experts.consultant-offering';
const CONSULTANT = 'api::experts.consultant';

type Row = Record<string, unknown>;

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
      documentId: english.consultantDocumentId as string,
      locale: 'en',
      deletedAt: null,
      consultantStatus: 'approved',
      profileVisibility: { $ne: 'private' },
    },
  });
  if (!consultant) return null;
  const siblings = offerings.filter((row) => row.documentId === english.documentId && row.locale === 'de');
  return {
    ...(english as unknown as BookableOffering),
    name: { en: english.name as string, ...(siblings[0]?.name ? { de: siblings[0].name as string } : {}) },
    consultant: toConsultant(consultant),
  };
}

function toConsultant(row: Row): BookableConsultant {
  return {
    ...(row as unknown as BookableConsultant),
    name: (row.displayName as string | null) ?? `${String(row.firstName)} ${String(row.lastName)}`,
  };
}
