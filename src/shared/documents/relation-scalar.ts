import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../strapi/core/documents';

/**
 * Copies the documentId of a stored relation into the scalar beside it, over all locales of the document.
 * Strapi keeps relations in link tables, which no unique index or conditional update can reach.
 * Call it inside the transaction of the write.
 */
export async function syncRelationScalar(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  link: { documentId: string; relation: string; scalar: string; prefix?: string },
): Promise<string | null> {
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId: link.documentId },
    populate: { [link.relation]: { select: ['documentId'] } },
  });
  const target = rows
    .map((row) => row[link.relation] as { documentId?: string } | null)
    .find((related) => related?.documentId)?.documentId;
  const value = target === undefined ? null : `${link.prefix ?? ''}${target}`;
  await rowsOf(strapi, uid).updateMany({
    where: { documentId: link.documentId },
    data: { [link.scalar]: value },
  });
  return value;
}
