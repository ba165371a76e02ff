import type { Core } from '@strapi/strapi';
import type { Row } from '../../models/model';
import { queryOfArguments } from '../../strapi/graphql/arguments';

export interface ListArguments {
  filters?: Row;
  sort?: unknown;
  start: number;
  limit: number;
}

/**
 * Filters, sort order and page of a list field, as the document service takes them.
 * @throws ValidationError when they name what does not exist or may not be asked
 */
export async function readListArguments(
  strapi: Core.Strapi,
  uid: string,
  asked: { args: unknown; auth: unknown },
): Promise<ListArguments> {
  const query = await queryOfArguments(strapi, uid, asked);
  return {
    start: Number(query.start ?? 0),
    limit: Number(query.limit ?? -1),
    ...(query.filters !== undefined && { filters: query.filters as Row }),
    ...(query.sort !== undefined && { sort: query.sort }),
  };
}
