import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export interface SchemaStep {
  trx: Knex.Transaction;
  client: 'sqlite' | 'postgres';
}

/** Creates what Strapi's schema sync cannot express; runs on every boot, so each statement must be repeatable. */
export type EnsureSchema = (step: SchemaStep) => Promise<void>;

/** Any constant: processes that boot on one PostgreSQL database agree on it. */
const ADVISORY_LOCK = 7_305_001;

const registered = new WeakMap<Core.Strapi, Map<string, EnsureSchema>>();

/** Which of the two databases runs. */
export function databaseClient(strapi: Core.Strapi): 'sqlite' | 'postgres' {
  return strapi.db.dialect.client === 'postgres' ? 'postgres' : 'sqlite';
}

/**
 * Adds indexes, checks, triggers, exclusion constraints or plain tables: called in `register()`, run in one
 * transaction right after Strapi's schema sync and before any `bootstrap()`. SQLite loses triggers when it
 * rebuilds a table, and a retyped column loses its constraints: hence on every boot.
 */
export function registerSchema(strapi: Core.Strapi, name: string, ensure: EnsureSchema): void {
  const steps = registered.get(strapi) ?? new Map<string, EnsureSchema>();
  registered.set(strapi, steps.set(name, ensure));
}

async function runAll(strapi: Core.Strapi): Promise<void> {
  const client = databaseClient(strapi);
  const steps = registered.get(strapi) ?? new Map<string, EnsureSchema>();
  await strapi.db.transaction(async ({ trx }) => {
    if (client === 'postgres') await trx.raw('select pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    for (const [name, ensure] of steps) {
      strapi.log.debug(`Ensuring the schema of ${name}`);
      await ensure({ trx, client });
    }
  });
}

/** Hooks the registered steps into the boot. */
export function installEnsureSchema(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(() => runAll(strapi));
}
