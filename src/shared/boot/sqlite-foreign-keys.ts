import type { Core } from '@strapi/strapi';

interface SchemaBuilder {
  table(name: string, change: (table: object) => void): Promise<void>;
}

interface BuilderOfSchemas {
  getSchemaBuilder(transaction?: unknown): SchemaBuilder;
}

/**
 * On SQLite, Strapi creates each table with its foreign keys, and then adds the same keys to it again, for which SQLite
 * copies the whole table: four fifths of the statements of a first boot. `table()` is only called for that, and to drop
 * tables, which the platform's configuration rules out (config/database.ts).
 */
export function createForeignKeysOnce(strapi: Core.Strapi): void {
  if (strapi.db.dialect.client !== 'sqlite') return;
  const builder = strapi.db.schema.builder as unknown as BuilderOfSchemas;
  const get = builder.getSchemaBuilder.bind(builder);
  builder.getSchemaBuilder = (transaction) => Object.assign(get(transaction), { table: () => Promise.resolve() });
}
