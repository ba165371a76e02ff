import type { Core } from '@strapi/strapi';
import { AppError } from '../../errors/app-error';
import type { Row } from '../../models/model';
import { documentsOf, rowsOf } from '../../strapi/core/documents';
import type { Inherited } from '../execution';

/** A relation of a content type or component. */
export interface Relation {
  uid: string;
  attribute: string;
  target: string;
}

/** Which related documents are wanted of each row; `limit` -1 is all. */
export interface RelatedQuery extends Inherited {
  filters?: Row;
  sort?: unknown;
  start: number;
  limit: number;
}

type RowId = string | number;
type Links = Map<RowId, string[]>;

// Both databases take this many values in one statement.
const MOST_LINKS = 10_000;

/**
 * The related documents of many rows at once, a list for each: read through the document service, so that they are
 * visible, overlaid and not in the trash, in the order of the relation unless sorted.
 * Two queries (and one for German); two more when a page is taken out of longer lists.
 */
export async function relatedDocuments(
  strapi: Core.Strapi,
  relation: Relation,
  { rows, query }: { rows: readonly RowId[]; query: RelatedQuery },
): Promise<Row[][]> {
  const links = await linksOf(strapi, relation, rows);
  const linked = rows.map((row) => links.get(row) ?? []);
  if (fitsPage(linked, query)) {
    const found = await read(strapi, relation, { documentIds: linked.flat(), query });
    return linked.map((ids) => inOrder(found, ids, query));
  }
  const matching = await read(strapi, relation, { documentIds: linked.flat(), query, fields: ['documentId'] });
  const pages = linked.map((ids) => page(inOrder(matching, ids, query).map(documentIdOf), query));
  const found = await read(strapi, relation, {
    documentIds: pages.flat(),
    query: { ...query, filters: undefined, sort: undefined },
  });
  return pages.map((ids) => inOrder(found, ids, {}));
}

async function linksOf(strapi: Core.Strapi, { uid, attribute }: Relation, rows: readonly RowId[]): Promise<Links> {
  const found = await rowsOf(strapi, uid).findMany({
    where: { id: { $in: [...new Set(rows)] } },
    select: ['id'],
    populate: { [attribute]: { select: ['id', 'documentId'] } },
  });
  return new Map(
    found.map((row) => {
      const linked = [row[attribute] ?? []].flat() as Row[];
      // A document may be linked by several of its rows: languages, draft and published.
      return [row.id as RowId, [...new Set(linked.map(documentIdOf))]];
    }),
  );
}

interface Reading {
  documentIds: string[];
  query: RelatedQuery;
  fields?: string[];
}

async function read(strapi: Core.Strapi, { target }: Relation, reading: Reading): Promise<Map<string, Row>> {
  const documentIds = [...new Set(reading.documentIds)];
  if (documentIds.length === 0) return new Map();
  if (documentIds.length > MOST_LINKS) {
    throw new AppError('operation_too_large', 'These lists are too long to be read together; ask for fewer at a time.');
  }
  const { filters, sort, locale, status } = reading.query;
  const wanted = { documentId: { $in: documentIds } };
  const found = await documentsOf(strapi, target).findMany({
    filters: filters ? { $and: [wanted, filters] } : wanted,
    status,
    locale,
    ...(sort !== undefined && { sort: sort as string | object }),
    ...(reading.fields && { fields: reading.fields }),
  });
  return new Map(found.map((row) => [row.documentId, row]));
}

function fitsPage(lists: string[][], { start, limit }: RelatedQuery): boolean {
  return start === 0 && (limit < 0 || lists.every((list) => list.length <= limit));
}

function page<T>(list: T[], { start, limit }: RelatedQuery): T[] {
  return list.slice(start, limit < 0 ? undefined : start + limit);
}

/** Of what was found, the linked: in the order in which it was sorted, else in that of the relation. */
function inOrder(found: Map<string, Row>, linked: string[], { sort }: Pick<RelatedQuery, 'sort'>): Row[] {
  if (sort === undefined) return linked.flatMap((id): Row[] => [found.get(id) ?? []].flat());
  const wanted = new Set(linked);
  return [...found.values()].filter((row) => wanted.has(documentIdOf(row)));
}

function documentIdOf(row: Row): string {
  return row.documentId as string;
}
