import type { StaffGrant } from '../../shared/permissions/staff-grants';

const EDIT = ['create', 'read', 'update', 'delete'] as const;
const PUBLISH = [...EDIT, 'publish'] as const;

const SOLD = ['mediaUrl', 'contentBody', 'creator'];
const PORTAL = ['fileUrl', 'linkUrl', 'textContent'];
const SPLIT = ['platformFeeAmountCents', 'creatorPayoutAmountCents', 'stripePaymentIntentId'];

/** What staff may do with what is sold and with what members have of it. */
export const MEMBERSHIP_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator', 'editor'], uid: 'api::memberships.content-item', actions: PUBLISH },
  {
    roles: ['booking-manager', 'finance', 'viewer'],
    uid: 'api::memberships.content-item',
    actions: ['read'],
    except: SOLD,
  },
  { roles: ['administrator', 'editor'], uid: 'api::memberships.content-series', actions: EDIT },
  { roles: ['viewer'], uid: 'api::memberships.content-series', actions: ['read'], except: ['creator'] },
  { roles: ['administrator', 'editor'], uid: 'api::memberships.offering', actions: PUBLISH },
  { roles: ['booking-manager', 'finance'], uid: 'api::memberships.offering', actions: ['read'] },
  { roles: ['viewer'], uid: 'api::memberships.offering', actions: ['read'], except: ['creator', 'portalConfig'] },
  { roles: ['administrator', 'editor'], uid: 'api::memberships.offering-resource', actions: EDIT },
  { roles: ['viewer'], uid: 'api::memberships.offering-resource', actions: ['read'], except: PORTAL },
  { roles: ['administrator', 'booking-manager'], uid: 'api::memberships.content-access', actions: EDIT },
  { roles: ['administrator', 'finance'], uid: 'api::memberships.purchase', actions: ['read'] },
  { roles: ['booking-manager'], uid: 'api::memberships.purchase', actions: ['read'], except: SPLIT },
  {
    roles: ['administrator', 'booking-manager'],
    uid: 'api::memberships.offering-booking',
    actions: ['read', 'update'],
  },
  { roles: ['finance'], uid: 'api::memberships.offering-booking', actions: ['read'] },
  {
    roles: ['administrator', 'booking-manager', 'finance'],
    uid: 'api::memberships.credit-transaction',
    actions: ['read'],
  },
];
