import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ENTRIES = ['create', 'read', 'update', 'delete'] as const;
/** Who a record belongs to; accounts themselves are changed by their members and by super admins. */
const IDENTITY = ['username', 'email', 'firstName', 'lastName', 'confirmed', 'blocked', 'userStatus'];
const NAMES = ['name', 'slug'];

/** What staff may do with the people of the platform, their organizations, and what they say. */
export const ACCOUNT_GRANTS: readonly StaffGrant[] = [
  {
    roles: ['administrator', 'booking-manager', 'finance'],
    uid: 'plugin::users-permissions.user',
    actions: ['read'],
    only: IDENTITY,
  },
  { roles: ['administrator'], uid: 'api::accounts.address', actions: ENTRIES },
  { roles: ['booking-manager', 'finance'], uid: 'api::accounts.address', actions: ['read'] },
  { roles: ['administrator'], uid: 'api::accounts.organization', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::accounts.team-member', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::accounts.client-account', actions: ENTRIES },
  { roles: ['finance'], uid: 'api::accounts.organization', actions: ['read'], except: ['settings'] },
  { roles: ['finance'], uid: 'api::accounts.client-account', actions: ['read'], except: ['settings'] },
  // Whose brands and content they look after.
  { roles: ['editor', 'viewer'], uid: 'api::accounts.organization', actions: ['read'], only: NAMES },
  { roles: ['editor', 'viewer'], uid: 'api::accounts.client-account', actions: ['read'], only: NAMES },
  // A consent is evidence: nobody writes one by hand.
  { roles: ['administrator'], uid: 'api::accounts.consent', actions: ['read'] },
  { roles: ['administrator'], uid: 'api::accounts.user-group', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::accounts.group-membership', actions: ENTRIES },
  { roles: ['administrator', 'editor'], uid: 'api::accounts.segment', actions: ENTRIES },
  { roles: ['viewer'], uid: 'api::accounts.segment', actions: ['read'] },
  { roles: ['administrator', 'editor'], uid: 'api::accounts.review', actions: ['read', 'update', 'delete'] },
  { roles: ['viewer'], uid: 'api::accounts.review', actions: ['read'], except: ['user', 'reviewerProfile'] },
  { roles: ['administrator'], uid: 'api::accounts.user-profile', actions: ['read', 'update'] },
  { roles: ['administrator', 'booking-manager'], uid: 'api::accounts.user-note', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::accounts.staff-profile', actions: ['create', 'read', 'update'] },
];
