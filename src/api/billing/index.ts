import type { Core } from '@strapi/strapi';
import { addWorklists } from '../../shared/content-manager/worklists';
import { BILLING_WORKLISTS } from './admin/worklists';
import { registerBonds } from '../../shared/deletion/bonds';
import { registerStaffGrants } from '../../shared/permissions/staff-grants';
import { BILLING_GRANTS } from './staff-grants';
import { isModuleOn } from '../../shared/modules/modules';
import { registerOwnRecords } from '../../shared/own-records/register-own-records';
import { publishTypes } from '../../shared/public-types/publish-types';
import { registerSeed } from '../../shared/seeds/registry';
import { OWN_RECORDS } from './records/own-records';
import { publicTypes } from './records/public-types';
import { registerBillingAdminRoutes } from './admin/billing-routes';
import { registerFinanceRoutes } from './admin/finance-routes';
import { registerBillingPermissions } from './admin/permissions';
import { BILLING_BONDS } from './guards/bonds';
import { guardCoupon } from './guards/guard-coupon';
import { guardExchangeRate } from './guards/guard-exchange-rate';
import { guardMoneyRows } from './guards/guard-money-rows';
import { guardPayoutAccount } from './guards/guard-payout-account';
import { guardPlans } from './guards/guard-plans';
import { registerCouponOperations } from './http/coupon-operations';
import { registerSimulatorOperations } from './http/simulator-operations';
import { registerWebhookOperations } from './http/webhook-operations';
import { registerBillingJobs } from './jobs/register-jobs';
import { ensureBillingSchema } from './schema/ensure-billing-schema';
import { seedCoupons } from './seeds/seed-coupons';
import { registerGateways, simulatorIsOn } from './use-cases/register-gateways';
import { registerBillingViews } from './admin/content-views';
import { BILLING_SHAPES } from './contracts/shapes';
import { registerShapes } from '../../shared/documents/attributes/check-shapes';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerStaffGrants(strapi, BILLING_GRANTS);
    registerShapes(strapi, BILLING_SHAPES);
    registerBillingViews(strapi);
    addWorklists(strapi, BILLING_WORKLISTS);
    ensureBillingSchema(strapi);
    guardCoupon(strapi);
    guardMoneyRows(strapi);
    guardPayoutAccount(strapi);
    guardPlans(strapi);
    guardExchangeRate(strapi);
    registerBonds(strapi, BILLING_BONDS);
    const on = isModuleOn(strapi, 'billing');
    publishTypes(strapi, publicTypes(strapi), { on });
    if (!on) return;
    registerOwnRecords(strapi, OWN_RECORDS);
    registerGateways(strapi);
    registerBillingJobs(strapi);
    registerBillingAdminRoutes(strapi);
    registerFinanceRoutes(strapi);
    registerSeed(strapi, { name: 'coupons', run: seedCoupons });
    registerCouponOperations(strapi);
    registerWebhookOperations(strapi);
    if (simulatorIsOn(strapi)) registerSimulatorOperations(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    if (isModuleOn(strapi, 'billing')) await registerBillingPermissions(strapi);
  },
};
