import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AppError } from '../errors/app-error';

/** What Knex's own methods forward to. */
interface KnexContext {
  transaction(...options: unknown[]): Promise<unknown>;
}

/** What Knex gives for a COMMIT on PostgreSQL. */
interface Outcome {
  response?: { command?: string };
}

/**
 * Makes a COMMIT that fails, on a full disk or a lost connection, an error of the transaction. Knex tells it to
 * `executionPromise` only, at which Strapi does not look: what was never stored would count as stored. Nor does either look at PostgreSQL's answer, which is ROLLBACK when a
 * statement has failed whose error was caught on the way. Call it first.
 */
export function tellFailedCommits(strapi: Core.Strapi): void {
  const { context } = strapi.db.connection as unknown as { context: KnexContext };
  const begin = context.transaction.bind(context);
  context.transaction = async (...options) => {
    const opened = await begin(...options);
    // Given the work, Knex itself waits for the outcome and gives what the work returned.
    return typeof options[0] === 'function' ? opened : withSureCommit(opened as Knex.Transaction);
  };
}

function withSureCommit(trx: Knex.Transaction): Knex.Transaction {
  const commit = trx.commit.bind(trx) as (value?: unknown) => Promise<Outcome | undefined>;
  trx.commit = (async (value?: unknown) => {
    const outcome = await commit(value);
    if (outcome?.response?.command === 'ROLLBACK')
      throw new AppError('internal', 'The transaction was rolled back: a statement in it had failed unheard.');
    return trx.executionPromise as unknown;
  }) as unknown as typeof trx.commit;
  return trx;
}
