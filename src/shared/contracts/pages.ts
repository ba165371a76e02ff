import { z } from 'zod';

/** The page of a list that a client asks for. */
export interface Page {
  page: number;
  pageSize: number;
}

const size = (largest: number) => z.coerce.number().int().min(1).max(largest).default(25);

const number = (last: number) => z.coerce.number().int().min(1).max(last);

/**
 * How every list is asked for a page, Strapi's own and ours: `pagination[page]=2&pagination[pageSize]=50`, or
 * `pagination: { page: 2, pageSize: 50 }` in GraphQL. This is of a list that is computed, which no cursor leads through.
 */
export function pagination(largest = 100, last = 100_000) {
  return z.strictObject({ page: number(last).default(1), pageSize: size(largest) }).prefault({});
}

/** What a computed list says about its page, as `meta.pagination`. */
export const pageInfo = z.object({ page: z.int(), pageSize: z.int(), pageCount: z.int(), total: z.int() });

/** The same of one list. */
export function describePage({ page, pageSize }: Page, total: number): z.infer<typeof pageInfo> {
  return { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
}

const WITH_COUNT = 'Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for';
const AFTER = 'The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page';

/** How a list of stored records is asked for a page, or for what comes after a cursor. */
export const listPagination = z
  .strictObject({
    page: number(100_000).optional().describe('1, unless there is a cursor'),
    pageSize: size(100),
    withCount: z.stringbool().optional().meta({ type: 'boolean', description: WITH_COUNT }),
    after: z.string().max(4_000).optional().describe(AFTER),
  })
  .prefault({});

export type ListPagination = z.output<typeof listPagination>;

const NEXT = 'The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on';

/** What every list of stored records says about its page, as `meta.pagination`. */
export const listInfo = z.object({
  page: z.int().optional().describe('Absent after a cursor'),
  pageSize: z.int(),
  pageCount: z.int().optional(),
  total: z.int().optional().describe('Absent where it was not counted'),
  next: z.string().nullable().optional().describe(NEXT),
});

export type ListInfo = z.infer<typeof listInfo>;
