import type { Core } from '@strapi/strapi';
import type { Row } from '../../models/model';
import type { Seam } from '../kit/seam';

interface Builders {
  utils: { transformArgs(args: unknown, options: { contentType: unknown; usePagination: boolean }): Row };
}

interface Utils {
  naming: { getTypeName(model: unknown): string };
}

const buildersOf = (strapi: Core.Strapi): Builders =>
  strapi.plugin('graphql').service('builders') as unknown as Builders;

const utilsOf = (strapi: Core.Strapi): Utils => strapi.plugin('graphql').service('utils') as unknown as Utils;

export const seam: Seam = {
  of: '@strapi/plugin-graphql',
  since: '5.54.0',
  reaches: 'calls `transformArgs` of its service builders and `getTypeName` of utils',
  why: 'Relations are read in a constant number of queries by resolvers of ours, which must read arguments and name types as those of the plugin do.',
  parts: (strapi) => [
    {
      name: 'utils of the service builders of graphql',
      object: buildersOf(strapi).utils,
      methods: { transformArgs: 2 },
    },
    { name: 'naming of the service utils of graphql', object: utilsOf(strapi).naming, methods: { getTypeName: 1 } },
  ],
};

/**
 * The arguments of a list field of a type as a query, checked for who asks.
 * @throws ValidationError when they name what does not exist or may not be asked
 */
export async function queryOfArguments(
  strapi: Core.Strapi,
  uid: string,
  { args, auth }: { args: unknown; auth: unknown },
): Promise<Row> {
  const contentType = strapi.getModel(uid as never) as never;
  const caller = { auth: auth as never };
  const given = buildersOf(strapi).utils.transformArgs(args ?? {}, { contentType, usePagination: true });
  await strapi.contentAPI.validate.query(given, contentType, caller);
  return (await strapi.contentAPI.sanitize.query(given, contentType, caller)) as Row;
}

/** What a content type is called in GraphQL, such as `ConsultantOffering`. */
export function typeNameOf(strapi: Core.Strapi, model: unknown): string {
  return utilsOf(strapi).naming.getTypeName(model);
}
