import type { StaffGrant } from '../../shared/permissions/staff-grants';
import { ADJUST_LEDGER, CREATE_REFUNDS, CREATE_TRANSFERS, RESEND_WEBHOOKS } from './admin/permissions';

const ALL = ['create', 'read', 'update', 'delete'] as const;
const STAFF = ['administrator', 'finance'] as const;

/** What staff may do with coupons, payments and the ledger. */
export const BILLING_GRANTS: readonly StaffGrant[] = [
  { roles: STAFF, uid: 'api::billing.coupon', actions: ALL },
  {
    roles: ['booking-manager'],
    uid: 'api::billing.coupon',
    actions: ['read'],
    except: ['generatedRevenueCents', 'revenueByCurrency', 'notes'],
  },
  { roles: STAFF, uid: 'api::billing.coupon-redemption', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.payment-transaction', actions: ['read', 'update'] },
  { roles: STAFF, uid: 'api::billing.refund', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.dispute', actions: ['read', 'update'] },
  { roles: STAFF, uid: 'api::billing.ledger-account', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.ledger-transaction', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.payout-account', actions: ALL },
  { roles: STAFF, uid: 'api::billing.plan', actions: ALL },
  { roles: STAFF, uid: 'api::billing.plan-price', actions: ALL },
  { roles: ['editor', 'viewer'], uid: 'api::billing.plan', actions: ['read'] },
  { roles: ['editor', 'viewer'], uid: 'api::billing.plan-price', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.subscription', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.invoice', actions: ['read', 'update'] },
  { roles: STAFF, uid: 'api::billing.payment-method', actions: ['read'] },
  { roles: STAFF, uid: 'api::billing.payout', actions: ['read', 'update'] },
  { roles: STAFF, uid: 'api::billing.exchange-rate', actions: ALL },
  { roles: ['viewer'], uid: 'api::billing.exchange-rate', actions: ['read'] },
  ...[CREATE_REFUNDS, CREATE_TRANSFERS, ADJUST_LEDGER, RESEND_WEBHOOKS].map((action) => ({ roles: STAFF, action })),
];
