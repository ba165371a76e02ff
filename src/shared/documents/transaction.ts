import type { Core } from '@strapi/strapi';
import { asUseCase } from './use-case-scope';

type Trx = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** PostgreSQL: serialization failure and deadlock; the transaction was rolled back and may be tried again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/**
 * Runs `work` as a use case in one transaction, its own or the caller's. A transaction of its own is tried
 * again when PostgreSQL sacrificed it to another one.
 */
export async function inTransaction<T>(strapi: Core.Strapi, work: (trx: Trx) => Promise<T>): Promise<T> {
  const nested = strapi.db.inTransaction();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await asUseCase(() => strapi.db.transaction(({ trx }) => work(trx)));
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (nested || attempt >= ATTEMPTS || code === undefined || !RETRYABLE.has(code)) throw error;
    }
  }
}
