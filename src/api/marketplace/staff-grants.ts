import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ENTRIES = ['create', 'read', 'update', 'delete'] as const;
const PERSONAL = ['email', 'contactEmail', 'phone', 'address', 'user'];

/** What staff may do with profiles, and with what clients and influencers agree. Their messages are their own. */
export const MARKETPLACE_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator'], uid: 'api::marketplace.profile', actions: ENTRIES },
  { roles: ['editor'], uid: 'api::marketplace.profile', actions: ['read', 'update'], except: PERSONAL },
  {
    roles: ['booking-manager', 'finance', 'viewer'],
    uid: 'api::marketplace.profile',
    actions: ['read'],
    except: PERSONAL,
  },
  { roles: ['administrator', 'editor'], uid: 'api::marketplace.influencer-category', actions: ENTRIES },
  { roles: ['viewer'], uid: 'api::marketplace.influencer-category', actions: ['read'] },
  { roles: ['administrator', 'editor'], uid: 'api::marketplace.portfolio-item', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::marketplace.inquiry', actions: ['read', 'update', 'delete'] },
  { roles: ['administrator'], uid: 'api::marketplace.campaign', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::marketplace.campaign-booking', actions: ENTRIES },
  { roles: ['administrator'], uid: 'api::marketplace.deliverable', actions: ENTRIES },
  { roles: ['booking-manager', 'finance'], uid: 'api::marketplace.campaign', actions: ['read'] },
  { roles: ['booking-manager'], uid: 'api::marketplace.campaign-booking', actions: ['read', 'update'] },
  { roles: ['booking-manager'], uid: 'api::marketplace.deliverable', actions: ['read', 'update'] },
];
