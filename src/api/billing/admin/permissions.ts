import type { Core } from '@strapi/strapi';
import { offerStaffActions } from '../../../shared/permissions/staff-actions';

export const CREATE_REFUNDS = 'api::billing.refunds.create';
export const CREATE_TRANSFERS = 'api::billing.transfers.create';
export const ADJUST_LEDGER = 'api::billing.ledger.adjust';
export const RESEND_WEBHOOKS = 'api::billing.webhooks.resend';

/** Offers the rights of this context to the roles of staff. Call it in `bootstrap()`. */
export function registerBillingPermissions(strapi: Core.Strapi): Promise<void> {
  return offerStaffActions(strapi, 'billing', [
    { subCategory: 'payments', displayName: 'Refund', uid: 'billing.refunds.create' },
    { subCategory: 'payments', displayName: 'Transfer earnings to experts', uid: 'billing.transfers.create' },
    { subCategory: 'payments', displayName: "Handle a gateway's webhook again", uid: 'billing.webhooks.resend' },
    { subCategory: 'ledger', displayName: 'Adjust and revert adjustments', uid: 'billing.ledger.adjust' },
  ]);
}
