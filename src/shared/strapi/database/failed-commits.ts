import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { AppError } from '../../errors/app-error';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** What Knex's own methods forward to. */
interface KnexContext {
  transaction(...options: unknown[]): Promise<unknown>;
}

/** What Knex gives for a COMMIT on PostgreSQL. */
interface Outcome {
  response?: { command?: string };
}

const contextOf = (strapi: Core.Strapi): KnexContext =>
  (strapi.db.connection as unknown as { context: KnexContext }).context;

export const seam: Seam = {
  of: 'knex',
  since: '3.0.1',
  reaches: 'replaces `transaction` of the context of `strapi.db.connection`, and `commit` of what it gives',
  why: 'Knex tells of a COMMIT that fails, on a full disk or a lost connection, to `executionPromise` only, at which Strapi does not look: what was never stored would count as stored. Nor does either look at the answer of PostgreSQL, which is ROLLBACK when a statement has failed whose error was caught on the way.',
  parts: (strapi) => [{ name: 'the context of knex', object: contextOf(strapi), methods: { transaction: 2 } }],
  faults: async (strapi) => {
    const trx = await strapi.db.connection.transaction();
    const told = trx.executionPromise instanceof Promise;
    await trx.rollback();
    // Unheard, the rejection would end the process.
    await trx.executionPromise.catch(() => undefined);
    return told ? [] : ['a transaction of knex has no executionPromise'];
  },
};

/** Makes a COMMIT that fails an error of the transaction. Call it first. */
export function tellFailedCommits(strapi: Core.Strapi): void {
  replaceMethods(strapi, contextOf(strapi), {
    transaction:
      (begin) =>
      async (...options) => {
        const opened = await begin(...options);
        // Given the work, Knex itself waits for the outcome and gives what the work returned.
        return typeof options[0] === 'function' ? opened : withSureCommit(opened as Knex.Transaction);
      },
  });
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
