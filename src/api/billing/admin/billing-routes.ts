import type { Core } from '@strapi/strapi';
import { mayRead, registerAdminRoutes, serve } from '../../../shared/routes/admin-routes';
import { LEDGER_BALANCES, REVENUE_SPLIT } from '../contracts/admin-routes';
import { revenueSplit } from '../read-models/revenue-split';
import { trialBalance } from '../read-models/account-balances';

/** What the admin's dashboard asks for, and the books. Call it in `register()`. */
export function registerBillingAdminRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    serve(REVENUE_SPLIT, {
      allow: [mayRead('api::billing.ledger-transaction', ['transactionKind', 'details'])],
      handler: () => revenueSplit(strapi),
    }),
    serve(LEDGER_BALANCES, {
      allow: [mayRead('api::billing.ledger-account', ['code', 'name', 'currency'])],
      handler: () => trialBalance(strapi),
    }),
  ]);
}
