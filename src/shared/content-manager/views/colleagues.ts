import type { Core } from '@strapi/strapi';
import type { Row } from '../../models/model';
import { STAFF } from '../../staff-access/reader';
import { rowsOf } from '../../strapi/core/documents';

export interface Colleagues {
  results: Row[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

/**
 * The colleagues that a picker offers: who can log in, by name, of whom it asks. Strapi shows staff by whom a record was
 * written, whatever their role, so everybody in the house may know the names; it looks for a name among those only who
 * manage accounts.
 */
export async function colleaguesFor(strapi: Core.Strapi, query: Row): Promise<Colleagues> {
  const rows = await rowsOf(strapi, STAFF).findMany({
    select: ['id', 'documentId', 'firstname', 'lastname'],
    where: { isActive: true, blocked: false },
    orderBy: [{ firstname: 'asc' }, { lastname: 'asc' }],
  });
  const sought = typeof query._q === 'string' ? query._q.toLowerCase() : '';
  const chosen = [query.idsToOmit].flat().map(String);
  const found = rows.filter(
    ({ id, firstname, lastname }) =>
      !chosen.includes(String(id)) && `${firstname ?? ''} ${lastname ?? ''}`.toLowerCase().includes(sought),
  );
  const [page, pageSize] = [Number(query.page ?? 1), Number(query.pageSize ?? 10)];
  const results = found.slice((page - 1) * pageSize, page * pageSize).map(({ id, documentId }) => ({ id, documentId }));
  const pageCount = Math.max(1, Math.ceil(found.length / pageSize));
  return { results, pagination: { page, pageSize, pageCount, total: found.length } };
}
