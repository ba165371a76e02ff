import type { Core } from '@strapi/strapi';
import type { Row } from '../../documents/model';
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
  { args, auth }: { args: unknown; auth: unknown },
): Promise<ListArguments> {
  const contentType = strapi.getModel(uid as never) as never;
  const given = queryOfArguments(strapi, contentType, args);
  await strapi.contentAPI.validate.query(given, contentType, { auth: auth as never });
  const query = (await strapi.contentAPI.sanitize.query(given, contentType, { auth: auth as never })) as Row;
  return {
    start: Number(query.start ?? 0),
    limit: Number(query.limit ?? -1),
    ...(query.filters !== undefined && { filters: query.filters as Row }),
    ...(query.sort !== undefined && { sort: query.sort }),
  };
}
