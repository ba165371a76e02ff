import { z } from 'zod';

/** The page of a list that a client asks for. */
export interface Page {
  page: number;
  pageSize: number;
}

/**
 * How every list is asked for a page, Strapi's own and ours: `pagination[page]=2&pagination[pageSize]=50`, or
 * `pagination: { page: 2, pageSize: 50 }` in GraphQL.
 */
export function pagination(largest = 100, last = 100_000) {
  return z
    .strictObject({
      page: z.coerce.number().int().min(1).max(last).default(1),
      pageSize: z.coerce.number().int().min(1).max(largest).default(25),
    })
    .prefault({});
}

/** What every list says about its page, as `meta.pagination`. */
export const pageInfo = z.object({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() });

/** The same of one list. */
export function describePage({ page, pageSize }: Page, total: number): z.infer<typeof pageInfo> {
  return { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
}
