import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Seam } from '../kit/seam';

interface Checker {
  cannot: { delete(entity?: object): boolean };
}

interface Checkers {
  create(options: { userAbility: unknown; model: string }): Checker;
}

const checkersOf = (strapi: Core.Strapi): Checkers =>
  strapi.plugin('content-manager').service('permission-checker') as unknown as Checkers;

export const seam: Seam = {
  of: '@strapi/content-manager',
  since: '5.54.0',
  reaches: 'asks its service permission-checker whether somebody may delete an entry',
  why: 'Previews of a deletion and pages of ours show what the content manager would allow; it tells that to itself only.',
  parts: (strapi) => [
    { name: 'service permission-checker of the content manager', object: checkersOf(strapi), methods: { create: 1 } },
  ],
};

/** Whether the content manager lets the member of staff of a request delete: anything of a type, or this row of it. */
export function deletionCheck(strapi: Core.Strapi, ctx: Context, model: string): (row?: object) => boolean {
  const { userAbility } = ctx.state as { userAbility: unknown };
  const { cannot } = checkersOf(strapi).create({ userAbility, model });
  return (row) => !cannot.delete(row);
}
