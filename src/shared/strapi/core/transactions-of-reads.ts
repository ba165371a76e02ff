import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

interface Transactions {
  transaction(work?: (given?: unknown) => unknown): Promise<unknown>;
}

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
const COUNTED = 'plugin::users-permissions.role';

/** Whether the document service is about to begin a transaction for a read. */
const reading = new AsyncLocalStorage<{ begins: boolean }>();

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'replaces `transaction` of `strapi.db` for the reads of `strapi.documents`',
  why: 'Its reads run in a transaction each, which shows them nothing that they would not see without: on PostgreSQL every statement sees what is committed. They would wait for whoever writes to SQLite, and cost two statements more.',
  parts: (strapi) => [{ name: 'the database', object: strapi.db, methods: { transaction: 1 } }],
  faults: async (strapi) => {
    const begun: string[] = [];
    const note = ({ sql }: { sql: string }): void => void (/^begin/i.test(sql) && begun.push(sql));
    strapi.db.connection.on('query', note);
    try {
      await strapi.documents(COUNTED).count({});
    } finally {
      strapi.db.connection.removeListener('query', note);
    }
    return begun.length > 0 ? ['a read of the document service begins a transaction'] : [];
  },
};

/** Lets the document service do what comes next; where that is a read of its own, no transaction is begun for it. */
export function nextWithoutTransaction<T>(action: string, next: () => Promise<T>): Promise<T> {
  return READS.has(action) ? reading.run({ begins: true }, next) : next();
}

/** Reads documents outside of transactions, unless somebody has begun one around them. Call it in `register()`. */
export function readOutsideOfTransactions(strapi: Core.Strapi): void {
  replaceMethods(strapi, strapi.db as unknown as Transactions, {
    transaction: (begin) => async (work) => {
      const read = reading.getStore();
      if (!read?.begins || !work || strapi.db.inTransaction()) return begin(work);
      // Whatever it begins by itself later is none of the read.
      read.begins = false;
      return work();
    },
  });
}
