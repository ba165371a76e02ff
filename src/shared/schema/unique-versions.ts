import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { contentTypesOf, type AttributeSchema } from '../models/model';
import { isLocalizedModel } from '../languages/locales';
import { registerEnsureSchema } from './ensure-schema';
import { shortName } from './short-name';
import { storedType } from '../strapi/database/metadata';

/** Drafts are unique among drafts, what is published among what is published. */
const VERSIONS = { draft: 'published_at is null', live: 'published_at is not null' } as const;

interface UniqueColumn {
  table: string;
  column: string;
  localized: boolean;
  /** The type marks what is deleted: marked rows give their values free. */
  marked: boolean;
}

/**
 * Gives every unique attribute and identifier of a type with drafts a real index in each version, by language where
 * the type is localized: Strapi itself reads and then writes, so that two editors at once could take the same slug.
 * Where stored rows already hold a value twice, the log says so and the index waits until they are mended.
 */
export function registerUniqueVersions(strapi: Core.Strapi): void {
  registerEnsureSchema(strapi, 'unique versions', async ({ knex }) => {
    for (const unique of uniqueColumns(strapi)) {
      for (const [version, rows] of Object.entries(VERSIONS)) {
        const condition = unique.marked ? `${rows} and deleted_at is null` : rows;
        await ensureIndex(strapi, knex, { ...unique, name: indexName(unique, version), condition });
        // Before, what lay in the trash was covered as well.
        if (unique.marked)
          await knex.raw('drop index if exists ??', [indexName({ ...unique, marked: false }, version)]);
      }
    }
  });
}

function uniqueColumns(strapi: Core.Strapi): UniqueColumn[] {
  return contentTypesOf(strapi)
    .filter((type) => type.uid.startsWith('api::') && type.options?.draftAndPublish)
    .flatMap((type) => {
      const { tableName: table, attributes } = storedType(strapi, type.uid);
      return Object.entries(type.attributes as Record<string, AttributeSchema & { unique?: boolean }>)
        .filter(([, { type: kind, unique }]) => kind === 'uid' || unique === true)
        .map(([name]) => ({
          table,
          column: attributes[name]?.columnName ?? name,
          localized: isLocalizedModel(type),
          marked: 'deletedAt' in type.attributes,
        }));
    });
}

function indexName({ table, column, marked }: UniqueColumn, version: string): string {
  return shortName(`${table}_${column}`, `${version}${marked ? '_living' : ''}_uq`);
}

interface PartialIndex extends UniqueColumn {
  name: string;
  condition: string;
}

async function ensureIndex(
  strapi: Core.Strapi,
  knex: Knex.Transaction,
  { name, table, column, localized, condition }: PartialIndex,
): Promise<void> {
  const columns = localized ? [column, 'locale'] : [column];
  const taken = await knex(table)
    .select(column)
    .whereRaw(condition)
    .whereNotNull(column)
    .groupBy(columns)
    .havingRaw('count(*) > 1')
    .first();
  if (taken) {
    strapi.log.error(`${table}.${column} holds a value twice (${condition}); ${name} is not made before it is mended`);
    return;
  }
  const places = columns.map(() => '??').join(', ');
  await knex.raw(`create unique index if not exists ?? on ?? (${places}) where ${condition}`, [
    name,
    table,
    ...columns,
  ]);
}
