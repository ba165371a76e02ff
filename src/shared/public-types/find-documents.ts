import type { Core, UID } from '@strapi/strapi';
import { readPagination, paginationOf, type AskedPagination, type Pagination } from '../cursors/pagination';
import { readDocuments, type ListQuery } from '../cursors/read-page';
import type { Row } from '../models/model';
import { documentsOf } from '../strapi/core/documents';

interface FoundDocuments {
  results: Row[];
  pagination: Pagination;
}

/**
 * How Strapi's own action finds the documents of a list, here with cursors beside pages: every list says in `next` where
 * it goes on, and `pagination[after]` goes on there, whatever was added or removed meanwhile.
 */
export function findDocuments(strapi: Core.Strapi, uid: UID.ContentType) {
  return async ({
    pagination,
    ...asked
  }: ListQuery & { pagination?: AskedPagination } = {}): Promise<FoundDocuments> => {
    const query: ListQuery = { status: 'published', ...asked };
    const { part, counts, names } = readPagination(strapi, pagination ?? {});
    const { rows, next } = await readDocuments(strapi, { of: uid, uid, query, part });
    const total = counts ? await documentsOf(strapi, uid).count(query) : 0;
    const { start: offset, limit } = part;
    return { results: rows, pagination: paginationOf(names, { offset, limit, total, next }) };
  };
}
