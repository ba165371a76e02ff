import type { StaffGrant } from '../../shared/permissions/staff-grants';

const IDENTITY = ['taxId', 'kycStatus', 'kycVerifiedAt', 'identityVerified'];
const PERSONAL = ['email', 'phone', 'user', 'userDocumentId', 'notes', 'approvedBy', 'availabilityCalendarUrl'];
const MONEY = ['totalRevenueCents'];

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';

/** What staff may do with experts and offerings. */
export const EXPERT_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator'], uid: CONSULTANT, actions: ['create', 'read', 'update', 'delete'] },
  {
    roles: ['editor'],
    uid: CONSULTANT,
    actions: ['create', 'read', 'update', 'delete'],
    except: [...IDENTITY, ...MONEY],
  },
  { roles: ['booking-manager'], uid: CONSULTANT, actions: ['read'], except: [...IDENTITY, ...MONEY, 'notes'] },
  { roles: ['finance'], uid: CONSULTANT, actions: ['read'], except: ['notes'] },
  { roles: ['viewer'], uid: CONSULTANT, actions: ['read'], except: [...IDENTITY, ...MONEY, ...PERSONAL] },
  { roles: ['administrator'], uid: OFFERING, actions: ['create', 'read', 'update', 'delete'] },
  { roles: ['editor'], uid: OFFERING, actions: ['create', 'read', 'update', 'delete'], except: MONEY },
  { roles: ['finance'], uid: OFFERING, actions: ['read'] },
  { roles: ['booking-manager', 'viewer'], uid: OFFERING, actions: ['read'], except: MONEY },
];
