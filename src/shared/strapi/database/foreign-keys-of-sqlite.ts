import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface SchemaBuilder {
  table(name: string, change: (table: object) => void): Promise<void>;
}

interface Builder {
  getSchemaBuilder(transaction?: unknown): SchemaBuilder;
}

const builderOf = (strapi: Core.Strapi): Builder => strapi.db.schema.builder as unknown as Builder;

export const seam: Seam = {
  of: '@strapi/database',
  since: '5.54.0',
  reaches: 'replaces `getSchemaBuilder` of `strapi.db.schema.builder`, and `table` of what it gives',
  why: 'On SQLite each table is created with its foreign keys, and then gets the same keys again, for which SQLite copies the whole table: four fifths of the statements of a first boot.',
  parts: (strapi) => [{ name: 'the builder of tables', object: builderOf(strapi), methods: { getSchemaBuilder: 1 } }],
};

/**
 * Creates tables on SQLite once. `table()` is only called to add keys again, and to drop tables, which the platform's
 * configuration rules out (config/database.ts). Call it in `register()`.
 */
export function createForeignKeysOnce(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  replaceMethods(strapi, builderOf(strapi), {
    getSchemaBuilder: (get) => (transaction) => Object.assign(get(transaction), { table: () => Promise.resolve() }),
  });
}
