import type { Core } from '@strapi/strapi';
import type { AccountBalance } from '../contracts/ledger';

/** Every account's balance, by code and currency. */
export async function accountBalances(_strapi: Core.Strapi): Promise<AccountBalance[]> {
  throw new TypeError('billing: lands within the hour');
}

/** Throws `ledger_unbalanced` unless every transaction and every currency sums to zero. */
export async function assertLedgerBalanced(_strapi: Core.Strapi): Promise<void> {
  throw new TypeError('billing: lands within the hour');
}
