import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export type DatabaseClient = 'sqlite' | 'postgres';

export interface EnsureSchemaContext {
  /** The transaction that all pieces share. */
  knex: Knex.Transaction;
  client: DatabaseClient;
}

export type EnsureSchemaPiece = (context: EnsureSchemaContext) => Promise<void>;

const registered = new WeakMap<Core.Strapi, Map<string, EnsureSchemaPiece>>();

/** Any constant: processes that boot on one PostgreSQL database agree on it. */
const ADVISORY_LOCK = 7_305_001;

/** Which of the two databases runs. */
export function databaseClient(strapi: Core.Strapi): DatabaseClient {
  return strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
}

/**
 * Adds what a Strapi schema cannot express: partial and expression indexes, checks, exclusion constraints, triggers,
 * plain tables. Call it in `register()`. The piece runs at every boot, right after Strapi has synchronized the tables
 * and before any `bootstrap()`, under a lock: write it so that running it again changes nothing (`if not exists`),
 * also after SQLite rebuilt a table and lost its triggers, or a retyped column lost its constraints.
 */
export function registerEnsureSchema(strapi: Core.Strapi, name: string, piece: EnsureSchemaPiece): void {
  let pieces = registered.get(strapi);
  if (!pieces) {
    pieces = new Map();
    registered.set(strapi, pieces);
    strapi.hook('strapi::content-types.afterSync').register(() => runEnsureSchema(strapi));
  }
  pieces.set(name, piece);
}

/** Runs every registered piece in one transaction. The boot does this; tests call it to show that it can be run again. */
export async function runEnsureSchema(strapi: Core.Strapi): Promise<void> {
  const client = databaseClient(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    const knex = trx as Knex.Transaction;
    // SQLite has one writer at a time as it is.
    if (client === 'postgres') await knex.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    for (const [name, piece] of registered.get(strapi) ?? []) {
      strapi.log.debug(`Ensuring the schema of ${name}`);
      await piece({ knex, client });
    }
  });
}
