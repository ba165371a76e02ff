import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { registerEnsureSchema, type DatabaseClient } from './ensure-schema';
import { shortName } from './short-name';
import { tableOf } from '../strapi/database/metadata';
import { contentTypesIn } from '../strapi/core/content-types';

/** Columns that no two records share, as the schema of their type says it. */
export interface DeclaredUnique {
  name: string;
  columns: string[];
}

interface Indexed {
  uid: UID.ContentType;
  attributes: Record<string, unknown>;
  indexes?: (DeclaredUnique & { type?: string })[];
}

const living = new WeakMap<Core.Strapi, Map<string, DeclaredUnique[]>>();
const forever = new WeakMap<Core.Strapi, Set<string>>();

/**
 * Leaves a unique index, by its name, as the schema has it: what it holds stays taken when its record lies in the trash.
 * For what tells records apart for ever, such as the reference of a booking. Call it in a context's `register()`.
 */
export function keepTaken(strapi: Core.Strapi, ...names: string[]): void {
  forever.set(strapi, new Set([...(forever.get(strapi) ?? []), ...names]));
}

/** What no two records of the type share that are not in the trash, apart from what `unique: true` says. */
export function livingUniques(strapi: Core.Strapi, uid: string): readonly DeclaredUnique[] {
  return living.get(strapi)?.get(uid) ?? [];
}

/**
 * A record that is marked as deleted gives its slug, code and address free: the unique indexes of such types cover the
 * others only. Call it in `register()`, after the contexts.
 */
export function freeWhatIsTrashed(strapi: Core.Strapi): void {
  const uniques = new Map<string, DeclaredUnique[]>();
  living.set(strapi, uniques);
  for (const type of contentTypesIn(strapi) as Indexed[]) {
    if (!type.uid.startsWith('api::') || !('deletedAt' in type.attributes)) continue;
    const isFreed = (index: DeclaredUnique & { type?: string }): boolean =>
      index.type === 'unique' && !forever.get(strapi)?.has(index.name);
    const freed = (type.indexes ?? []).filter(isFreed);
    if (freed.length === 0) continue;
    uniques.set(
      type.uid,
      freed.map(({ name, columns }) => ({ name, columns })),
    );
    // Strapi would make them over all rows.
    type.indexes = type.indexes?.filter((index) => !freed.includes(index));
  }
  registerEnsureSchema(strapi, 'living uniques', async ({ knex, client }) => {
    for (const [uid, indexes] of uniques) {
      const table = tableOf(strapi, uid);
      for (const index of indexes) await ensureLivingIndex(knex, client, { table, ...index });
    }
  });
}

async function ensureLivingIndex(
  knex: Knex.Transaction,
  client: DatabaseClient,
  { table, name, columns }: DeclaredUnique & { table: string },
): Promise<void> {
  const places = columns.map(() => '??').join(', ');
  await knex.raw(`create unique index if not exists ?? on ?? (${places}) where deleted_at is null`, [
    shortName(name, 'living'),
    table,
    ...columns,
  ]);
  // Strapi takes the one over all rows away when it sees the schema change; on PostgreSQL it is a constraint.
  if (client === 'postgres') await knex.raw('alter table ?? drop constraint if exists ??', [table, name]);
  await knex.raw('drop index if exists ??', [name]);
}
