import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Query } from '../admin/permissions-manager';
import type { Seam } from '../kit/seam';

interface Checker {
  cannot: { delete(entity?: object): boolean };
  sanitizedQuery: { read(query: Query): Promise<Query> };
}

interface Checkers {
  create(options: { userAbility: unknown; model: string }): Checker;
}

const checkersOf = (strapi: Core.Strapi): Checkers =>
  strapi.plugin('content-manager').service('permission-checker') as unknown as Checkers;

export const seam: Seam = {
  of: '@strapi/content-manager',
  since: '5.54.0',
  reaches:
    'asks its service permission-checker whether somebody may delete an entry, and which entries of a list they may read',
  why: 'Previews of a deletion and pages of ours show what the content manager would allow; it tells that to itself only.',
  parts: (strapi) => [
    { name: 'service permission-checker of the content manager', object: checkersOf(strapi), methods: { create: 1 } },
    {
      name: 'the queries of a permission checker',
      object: checkersOf(strapi).create({ userAbility: {}, model: 'admin::user' }).sanitizedQuery,
      methods: { read: 1 },
    },
  ],
};

/** Whether the content manager lets the member of staff of a request delete: anything of a type, or this row of it. */
export function deletionCheck(strapi: Core.Strapi, ctx: Context, model: string): (row?: object) => boolean {
  const { userAbility } = ctx.state as { userAbility: unknown };
  const { cannot } = checkersOf(strapi).create({ userAbility, model });
  return (row) => !cannot.delete(row);
}

/**
 * What the content manager makes of a query for a list: with what the roles of the member of staff read, under their
 * conditions, and nothing else.
 * @throws AppError `forbidden` where it asks about what they do not read
 */
export function readingQuery(strapi: Core.Strapi, ctx: Context, model: string): (query: Query) => Promise<Query> {
  const { userAbility } = ctx.state as { userAbility: unknown };
  const { sanitizedQuery } = checkersOf(strapi).create({ userAbility, model });
  return (query) => sanitizedQuery.read(query);
}
