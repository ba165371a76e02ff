import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type DatabaseClient = 'sqlite' | 'postgres';

export interface EnsureSchemaContext {
  /** The transaction of this piece: a failing piece leaves nothing half done. */
  knex: Knex.Transaction;
  client: DatabaseClient;
}

export type EnsureSchemaPiece = (context: EnsureSchemaContext) => Promise<void>;

const pieces = new WeakMap<Core.Strapi, Map<string, EnsureSchemaPiece>>();

// Any number that nobody else takes as an advisory lock in this database.
const LOCK = 5_420_077;

/**
 * Adds constraints that a Strapi schema cannot express: partial and expression indexes, checks, exclusion constraints,
 * triggers. Call it in `register()`. The piece runs at every boot, after Strapi has synchronized the tables and before
 * anything else uses them, in a transaction and under a lock: write it so that running it again changes nothing
 * (`if not exists`), also after SQLite rebuilt a table and lost its triggers.
 */
export function registerEnsureSchema(strapi: Core.Strapi, name: string, piece: EnsureSchemaPiece): void {
  let registered = pieces.get(strapi);
  if (!registered) {
    registered = new Map();
    pieces.set(strapi, registered);
    strapi.hook('strapi::content-types.afterSync').register(() => runEnsureSchema(strapi));
  }
  registered.set(name, piece);
}

/** Runs every registered piece. Strapi's boot does this by itself; tests call it to show that it can be run again. */
export async function runEnsureSchema(strapi: Core.Strapi): Promise<void> {
  const client: DatabaseClient = strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
  for (const [name, piece] of pieces.get(strapi) ?? []) {
    await strapi.db.transaction(async ({ trx }) => {
      const knex = trx as Knex.Transaction;
      // SQLite has one writer at a time as it is.
      if (client === 'postgres') await knex.raw('select pg_advisory_xact_lock(?)', [LOCK]);
      await piece({ knex, client });
      strapi.log.debug(`Schema: ${name} ensured.`);
    });
  }
}
