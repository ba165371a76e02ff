import { pagination as strapiPagination } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ListInfo, ListPagination } from '../contracts/pages';
import { AppError } from '../errors/app-error';
import { cursorFault } from './cursor';
import type { Part } from './read-page';

/** `pagination` as a client sends it. */
export type AskedPagination = Readonly<Record<string, unknown>>;

const PAGINATION = {
  page: ({ offset, limit }: Paged) => Math.floor(offset / limit) + 1,
  pageSize: ({ limit }: Paged) => limit,
  pageCount: ({ limit, total }: Paged) => Math.ceil(total / limit),
  start: ({ offset }: Paged) => offset,
  limit: ({ limit }: Paged) => limit,
  total: ({ total }: Paged) => total,
};

export type PaginationName = keyof typeof PAGINATION;

export interface Paged {
  offset: number;
  limit: number;
  total: number;
  /** Where the list goes on; absent where no cursor carries its order. */
  next?: string | null | undefined;
}

export type Pagination = Partial<Record<PaginationName, number>> & { next?: string | null };

/** What a list says of its pages. */
export function paginationOf(names: readonly PaginationName[], { next, ...paged }: Paged): Pagination {
  const told: Pagination = Object.fromEntries(names.map((name) => [name, PAGINATION[name](paged)]));
  return next === undefined ? told : { ...told, next };
}

/** The names that there are, of those in an answer. */
export function namesOfPagination(told: object): PaginationName[] {
  return Object.keys(told).filter((name): name is PaginationName => Object.hasOwn(PAGINATION, name));
}

/** Which part of a list is asked for, and whether its total is. */
export interface AskedPart {
  part: Part;
  counts: boolean;
}

const YES: readonly unknown[] = [true, 'true', 't', '1', 1];
const NO: readonly unknown[] = [false, 'false', 'f', '0', 0];

/** Who goes on by cursors has the total from the first page, and gets it again only where it is asked for. */
function isCounted({ withCount, after }: { withCount?: unknown; after?: unknown }): boolean {
  if (withCount === undefined) return after === undefined;
  if (YES.includes(withCount)) return true;
  if (NO.includes(withCount)) return false;
  const message = 'pagination.withCount: Expected true or false.';
  throw new AppError('invalid_input', message, { path: ['pagination', 'withCount'] });
}

const BESIDE = 'A list goes on after a cursor, or begins with a page or a start: ask for one of them.';

/**
 * Reads the pagination of a list of ours, as its contract lets it pass.
 * @throws AppError `invalid_input` for a cursor beside a page
 */
export function partOf(asked: ListPagination): AskedPart {
  const { page, pageSize: limit, after } = asked;
  if (after !== undefined && page !== undefined) throw cursorFault(BESIDE);
  const start = ((page ?? 1) - 1) * limit;
  return { part: { start, limit, ...(after !== undefined && { after }) }, counts: isCounted(asked) };
}

/** What a list of ours says of a part of it. */
export function describePart(
  { part: { start, limit, after }, counts }: AskedPart,
  { total, next }: Pick<Paged, 'total' | 'next'>,
): ListInfo {
  return {
    ...(after === undefined && { page: Math.floor(start / limit) + 1 }),
    pageSize: limit,
    ...(counts && { pageCount: Math.ceil(total / limit), total }),
    ...(next !== undefined && { next }),
  };
}

/**
 * Reads the pagination of a list of Strapi's own actions, within the limits of `config/api.ts`.
 * @throws AppError `invalid_input` for a cursor beside a page or a start, and what is neither
 */
export function readPagination(
  strapi: Core.Strapi,
  asked: AskedPagination,
): AskedPart & { names: readonly PaginationName[] } {
  const { after, withCount: _count, ...place } = asked;
  const defaultLimit = strapi.config.get<number>('api.rest.defaultLimit');
  if (after !== undefined && (place.page !== undefined || place.start !== undefined)) throw cursorFault(BESIDE);
  const defaults = { offset: { limit: defaultLimit }, page: { pageSize: defaultLimit } };
  const maxLimit = strapi.config.get<number>('api.rest.maxLimit');
  const numbers: Record<string, number> = Object.fromEntries(
    Object.entries(place).map(([name, of]) => [name, Number(of)]),
  );
  const { start, limit } = strapiPagination.withDefaultPagination(numbers, { defaults, maxLimit });
  const counts = isCounted(asked);
  const isByStart = place.start !== undefined || place.limit !== undefined;
  const size: PaginationName[] = isByStart ? ['limit'] : ['pageSize'];
  const where: PaginationName[] = after === undefined ? (isByStart ? ['start'] : ['page']) : [];
  const totals: PaginationName[] = isByStart ? ['total'] : ['pageCount', 'total'];
  return {
    part: { start, limit, ...(after !== undefined && { after }) },
    counts,
    names: [...where, ...size, ...(counts ? totals : [])],
  };
}
