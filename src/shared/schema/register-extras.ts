import type { Core } from '@strapi/strapi';
import { ensureIndexes, type ExtraIndex } from './ensure-indexes';
import { ensureRanges, type Range } from './ensure-ranges';
import { registerEnsureSchema } from './ensure-schema';

/** Gives the tables of a context what its schemas cannot express. Call it in `register()`, whether the context is on or not. */
export function registerExtras(
  strapi: Core.Strapi,
  context: string,
  { indexes = [], ranges = [] }: { indexes?: readonly ExtraIndex[]; ranges?: readonly Range[] },
): void {
  registerEnsureSchema(strapi, `${context}: indexes and ranges`, async ({ knex, client }) => {
    await ensureIndexes(knex, client, indexes);
    await ensureRanges(knex, client, ranges);
  });
}
