import type { Core, UID } from '@strapi/strapi';
import { OVERLAY_LOCALE } from '../languages/locales';
import { modelsOf, type Row } from '../models/model';
import { rowsOf } from '../strapi/core/documents';

interface ScalarLink {
  documentId: string;
  relation: string;
  scalar: string;
  prefix?: string;
}

/**
 * Copies the documentId of a stored relation into the scalar beside it: of a localized document what its English row is
 * linked to, which decides for German too, the draft's into the drafts and the published one's into what is published.
 * Strapi keeps relations in link tables, which no unique index or conditional update can reach.
 * Call it inside the transaction of the write. Gives what was written, the draft's where there is one.
 */
export async function syncRelationScalar(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  link: ScalarLink,
): Promise<string | null> {
  const hasDrafts = modelsOf(strapi)(uid)?.options?.draftAndPublish === true;
  const rows: Row[] = await rowsOf(strapi, uid).findMany({
    where: { documentId: link.documentId },
    populate: { [link.relation]: { select: ['documentId'] } },
  });
  const versions = hasDrafts ? [rows.filter(isDraft), rows.filter((row) => !isDraft(row))] : [rows];
  const values: (string | null)[] = [];
  for (const version of versions) {
    const base = version.find(({ locale }) => locale !== OVERLAY_LOCALE);
    if (!base) continue;
    const value = valueOf(base, link);
    values.push(value);
    const others = version.filter((row) => row[link.scalar] !== value).map(({ id }) => id as number);
    if (others.length === 0) continue;
    await rowsOf(strapi, uid).updateMany({ where: { id: { $in: others } }, data: { [link.scalar]: value } });
  }
  return values[0] ?? null;
}

function isDraft({ publishedAt }: Row): boolean {
  return publishedAt === null || publishedAt === undefined;
}

function valueOf(row: Row, { relation, prefix = '' }: ScalarLink): string | null {
  const target = (row[relation] as { documentId?: string } | null)?.documentId;
  return target === undefined ? null : `${prefix}${target}`;
}
