import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

type Later = () => unknown;
type Given = { onCommit(work: Later): void; onRollback(work: Later): void };

interface Transactions {
  transaction(work?: (given: Given) => unknown): Promise<unknown>;
}

const transactionsOf = (strapi: Core.Strapi): Transactions => strapi.db as unknown as Transactions;

export const seam: Seam = {
  of: '@strapi/database',
  since: '5.54.0',
  reaches: 'replaces `transaction` of `strapi.db`, and `onCommit` and `onRollback` of what it gives to the work',
  why: 'Nobody waits for what is done after a COMMIT, nor hears of its errors. After each write Strapi reads the whole document for its events that way: where the database is too busy to answer, or closed meanwhile, the process of a server ends by the unhandled rejection.',
  parts: (strapi) => [{ name: 'the database', object: strapi.db, methods: { transaction: 1 } }],
  faults: async (strapi) => {
    let done = false;
    await strapi.db.transaction(({ onCommit }) => onCommit(() => (done = true)));
    return done ? [] : ['what is to be done after a COMMIT is not done'];
  },
};

/** Logs an error of what is done after a transaction; what was committed stays so. Call it in `register()`. */
export function logErrorsAfterCommit(strapi: Core.Strapi): void {
  const heard = (work: Later) => async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      strapi.log.error(error);
    }
  };
  replaceMethods(strapi, transactionsOf(strapi), {
    transaction: (begin) => (work) =>
      begin(
        work &&
          (({ onCommit, onRollback, ...given }) =>
            work({
              ...given,
              onCommit: (later) => onCommit(heard(later)),
              onRollback: (later) => onRollback(heard(later)),
            })),
      ),
  });
}
