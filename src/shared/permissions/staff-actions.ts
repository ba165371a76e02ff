import type { Core } from '@strapi/strapi';
import { offerActions } from '../strapi/admin/staff-accounts';

export interface StaffAction {
  /** Its id without the `api::` that the roles page puts in front, such as `billing.refunds.create`. */
  uid: string;
  subCategory: string;
  displayName: string;
}

/** Offers rights of a context to the roles of staff, on the settings tab of a role. Call it in `bootstrap()`. */
export async function offerStaffActions(
  strapi: Core.Strapi,
  category: string,
  actions: readonly StaffAction[],
): Promise<void> {
  await offerActions(
    strapi,
    actions.map((action) => ({ section: 'settings', category, ...action })),
  );
}
