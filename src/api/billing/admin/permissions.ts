import type { Core } from '@strapi/strapi';

export const CREATE_REFUNDS = 'api::billing.refunds.create';
export const CREATE_TRANSFERS = 'api::billing.transfers.create';
export const ADJUST_LEDGER = 'api::billing.ledger.adjust';
export const RESEND_WEBHOOKS = 'api::billing.webhooks.resend';

/** Offers the rights of this context to the roles of staff. Call it in `bootstrap()`. */
export async function registerBillingPermissions(strapi: Core.Strapi): Promise<void> {
  const action = (subCategory: string, displayName: string, uid: string) => ({
    section: 'settings',
    category: 'billing',
    subCategory,
    displayName,
    uid,
  });
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      action('payments', 'Refund', 'billing.refunds.create'),
      action('payments', 'Transfer earnings to experts', 'billing.transfers.create'),
      action('payments', "Handle a gateway's webhook again", 'billing.webhooks.resend'),
      action('ledger', 'Adjust and revert adjustments', 'billing.ledger.adjust'),
    ]);
}
