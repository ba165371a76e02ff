import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { registerEnsureSchema } from '../../../shared/schema/ensure-schema';
import type { PublicDocument } from '../domain/content-changes';

/** What everybody reads, as it was told last; empty while nobody listens. */
const TOLD = 'platform_told_content';

interface ToldRow {
  type: string;
  document_id: string;
  state: string;
  slug: string | null;
  locales: string;
}

/** Makes the table. Call it in `register()`. */
export function ensureToldContent(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'what was told of content', async ({ knex }) => {
    if (await knex.schema.hasTable(TOLD)) return;
    await knex.schema.createTable(TOLD, (table) => {
      table.string('type', 120).notNullable();
      table.string('document_id').notNullable();
      table.string('state', 40).notNullable();
      table.text('slug');
      table.string('locales').notNullable();
      table.primary(['type', 'document_id']);
    });
  });
}

/** The documents of a type as they were told last, by their ids. */
export async function toldDocuments(
  trx: Knex.Transaction,
  type: string,
  ids: readonly string[],
): Promise<Map<string, PublicDocument>> {
  const rows = await trx<ToldRow>(TOLD).where('type', type).whereIn('document_id', ids).select();
  return new Map(
    rows.map(({ document_id: documentId, state, slug, locales }) => [
      documentId,
      { documentId, state, slug, locales: locales === '' ? [] : locales.split(',') },
    ]),
  );
}

/** The ids of all documents of a type that were told and are there still. */
export async function toldIds(trx: Knex.Transaction, type: string): Promise<string[]> {
  return (await trx<ToldRow>(TOLD).where('type', type).pluck('document_id')) as string[];
}

const ROWS_IN_ONE = 100;

/** Remembers documents as they are told now; those that are not found are forgotten. */
export async function rememberTold(
  trx: Knex.Transaction,
  type: string,
  { ids, found }: { ids: readonly string[]; found: readonly PublicDocument[] },
): Promise<void> {
  await trx<ToldRow>(TOLD).where('type', type).whereIn('document_id', ids).delete();
  const rows = found.map(
    ({ documentId, state, slug, locales }): ToldRow => ({
      type,
      document_id: documentId,
      state,
      slug,
      locales: locales.join(','),
    }),
  );
  for (let from = 0; from < rows.length; from += ROWS_IN_ONE) {
    await trx<ToldRow>(TOLD).insert(rows.slice(from, from + ROWS_IN_ONE));
  }
}

/** Forgets all that was told. */
export async function forgetTold(trx: Knex.Transaction): Promise<void> {
  await trx(TOLD).delete();
}
