import type { Core } from '@strapi/strapi';
import { mayRead, registerAdminRoutes } from '../../../shared/http/admin-routes';
import { revenueSplit } from '../read-models/revenue-split';

/** What the admin's dashboard asks for. Call it in `register()`. */
export function registerBillingAdminRoutes(strapi: Core.Strapi): void {
  registerAdminRoutes(strapi, [
    {
      method: 'GET',
      path: '/billing/revenue-split',
      allow: [mayRead('api::billing.ledger-transaction')],
      handler: async (ctx) => {
        ctx.body = { data: await revenueSplit(strapi) };
      },
    },
  ]);
}
