import type { Core, UID } from '@strapi/strapi';
import { modelsOf } from '../../../shared/models/model';
import { rowsOf } from '../../../shared/strapi/core/documents';

/** So many of the newest rows say what is usual. */
const ROWS = 2_000;
const MOST = 200;

/** The texts that the newest records of a type have in a list, the most frequent first. */
export async function suggestionsFor(
  strapi: Core.Strapi,
  { uid, attribute }: { uid: UID.ContentType; attribute: string },
): Promise<string[]> {
  const living = 'deletedAt' in (modelsOf(strapi)(uid)?.attributes ?? {}) ? { deletedAt: null } : {};
  const rows = (await rowsOf(strapi, uid as string).findMany({
    select: [attribute],
    where: living,
    orderBy: { id: 'desc' },
    limit: ROWS,
  })) as Record<string, unknown>[];
  const counts = new Map<string, number>();
  for (const entry of rows.flatMap((row) => (Array.isArray(row[attribute]) ? (row[attribute] as unknown[]) : [])))
    if (typeof entry === 'string') counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || one.localeCompare(other))
    .slice(0, MOST)
    .map(([text]) => text);
}
