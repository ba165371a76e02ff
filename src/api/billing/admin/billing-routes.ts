import type { Core } from '@strapi/strapi';
import { mayRead, registerAdminRoutes } from '../../../shared/http/admin-routes';
import { revenueSplit } from '../read-models/revenue-split';
import { accountBalances, assertLedgerBalanced } from '../read-models/account-balances';

/** What the admin's dashboard asks for, and the books. Call it in `register()`. */
export function registerBillingAdminRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/billing/revenue-split',
      allow: [mayRead('api::billing.ledger-transaction', ['transactionKind', 'details'])],
      handler: async (ctx) => {
        ctx.body = { data: await revenueSplit(strapi) };
      },
    },
    {
      method: 'GET',
      path: '/billing/ledger/balances',
      allow: [mayRead('api::billing.ledger-account', ['code', 'name', 'currency'])],
      handler: async (ctx) => {
        await assertLedgerBalanced(strapi);
        ctx.body = { data: await accountBalances(strapi) };
      },
    },
  ]);
}
