import type { Core } from '@strapi/strapi';
import { asUseCase } from './use-case-scope';

type Trx = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** PostgreSQL: serialization failure and deadlock; the transaction was rolled back and may be tried again. */
const RETRYABLE = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/**
 * Runs `work`, which opens a transaction, and again when PostgreSQL sacrificed that to another one. Inside a transaction
 * of the caller's it runs once: what to do again is for the caller to say.
 */
export async function retried<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const nested = strapi.db.inTransaction();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (nested || attempt >= ATTEMPTS || !isSacrificed(error)) throw error;
    }
  }
}

/** Whether PostgreSQL rolled the transaction back for the sake of another one. */
export function isSacrificed(error: unknown): boolean {
  return RETRYABLE.has((error as { code?: string } | null)?.code ?? '');
}

/**
 * Runs `work` as a use case in one transaction, its own or the caller's. A transaction of its own is tried
 * again when PostgreSQL sacrificed it to another one.
 */
export function inTransaction<T>(strapi: Core.Strapi, work: (trx: Trx) => Promise<T>): Promise<T> {
  return asUseCase(() => inGuardedTransaction(strapi, work));
}

/** The same for writes that meet the guards, because they are none of a use case. */
export function inGuardedTransaction<T>(strapi: Core.Strapi, work: (trx: Trx) => Promise<T>): Promise<T> {
  return retried(strapi, async () => strapi.db.transaction(({ trx }) => work(trx)));
}
