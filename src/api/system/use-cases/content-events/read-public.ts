import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { publicFilters } from '../../../../shared/documents/visibility';
import { isLocalizedModel } from '../../../../shared/languages/locales';
import { modelsOf, type AttributeSchema, type Row } from '../../../../shared/models/model';
import { rowsOf } from '../../../../shared/strapi/core/documents';
import type { PublicDocument } from '../../domain/content-changes';

const ELSEWHERE: readonly string[] = ['relation', 'media', 'component', 'dynamiczone'];

/** What a row holds by itself and everybody reads; what is related is written with the row, or is told by itself. */
const isRead = ({ type, private: isPrivate }: AttributeSchema): boolean => !isPrivate && !ELSEWHERE.includes(type);

const readColumns = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(modelsOf(strapi)(uid)?.attributes ?? {}).flatMap(([name, attribute]) =>
    isRead(attribute) ? name : [],
  );

const visibleOf = (strapi: Core.Strapi, uid: string, more: object = {}): object => ({
  $and: [publicFilters(strapi, uid) ?? {}, more],
});

/** Documents of a type as everybody reads them now, by their ids; those that nobody reads are left out. */
export async function readPublic(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly string[],
): Promise<Map<string, PublicDocument>> {
  const columns = readColumns(strapi, uid);
  const rows = await rowsOf(strapi, uid).findMany({
    select: [...new Set(['documentId', ...columns, ...(isLocalizedModel(modelsOf(strapi)(uid)) ? ['locale'] : [])])],
    where: visibleOf(strapi, uid, { documentId: { $in: [...ids] } }),
    orderBy: { id: 'asc' },
  });
  const byDocument = new Map<string, Row[]>();
  for (const row of rows) {
    const id = String(row.documentId);
    byDocument.set(id, [...(byDocument.get(id) ?? []), row]);
  }
  const found = [...byDocument].map(([documentId, versions]): [string, PublicDocument] => [
    documentId,
    { documentId, ...described(strapi, uid, versions) },
  ]);
  return new Map(found);
}

function described(strapi: Core.Strapi, uid: string, versions: readonly Row[]): Omit<PublicDocument, 'documentId'> {
  const sorted = versions.toSorted((one, other) => String(one.locale).localeCompare(String(other.locale)));
  const english = sorted.find(({ locale }) => locale === 'en') ?? sorted[0];
  const { slug } = english ?? {};
  return {
    slug:
      typeof slug === 'string' && isRead(modelsOf(strapi)(uid)?.attributes.slug ?? { type: 'string' }) ? slug : null,
    locales: sorted.flatMap(({ locale }) => (typeof locale === 'string' ? locale : [])),
    state: createHash('sha256').update(JSON.stringify(sorted)).digest('base64url').slice(0, 32),
  };
}

/** The ids of all documents of a type that everybody reads now. */
export async function publicIds(strapi: Core.Strapi, uid: string): Promise<string[]> {
  const rows = await rowsOf(strapi, uid).findMany({ select: ['documentId'], where: visibleOf(strapi, uid) });
  return [...new Set(rows.map(({ documentId }) => String(documentId)))];
}

/** Which of these documents there are in any version, those in the trash left out. */
export async function livingIds(
  strapi: Core.Strapi,
  uid: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const where = { documentId: { $in: [...ids] } };
  const rows = await rowsOf(strapi, uid).findMany({ select: ['documentId'], where });
  return new Set(rows.map(({ documentId }) => String(documentId)));
}
