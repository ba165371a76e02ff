import type { StaffGrant } from '../../shared/permissions/staff-grants';

const IDENTITY = ['taxId', 'kycStatus', 'kycVerifiedAt', 'identityVerified'];
const PERSONAL = ['email', 'phone', 'user', 'userDocumentId', 'notes', 'approvedBy', 'availabilityCalendarUrl'];
const MONEY = ['totalRevenueCents', 'revenueByCurrency'];

const CONSULTANT = 'api::experts.consultant';
const OFFERING = 'api::experts.consultant-offering';

const LINKEDIN = 'api::experts.linkedin-profile';
const APPEARANCE = 'api::experts.webinar-appearance';
const CONTRIBUTION = 'api::experts.whitepaper-contribution';
const FEE = ['feeCents', 'currency', 'feePaid', 'paymentNotes'];

/** What staff may do with experts, their offerings, talks and papers. */
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
  { roles: ['administrator'], uid: LINKEDIN, actions: ['read', 'update'] },
  { roles: ['editor'], uid: LINKEDIN, actions: ['read'], except: ['verificationNotes', 'verifiedBy'] },
  { roles: ['administrator'], uid: APPEARANCE, actions: ['create', 'read', 'update', 'delete'] },
  { roles: ['editor'], uid: APPEARANCE, actions: ['create', 'read', 'update', 'delete'], except: FEE },
  { roles: ['finance'], uid: APPEARANCE, actions: ['read', 'update'] },
  { roles: ['viewer'], uid: APPEARANCE, actions: ['read'], except: [...FEE, 'audienceFeedbackScore'] },
  { roles: ['administrator', 'editor'], uid: CONTRIBUTION, actions: ['create', 'read', 'update', 'delete'] },
  { roles: ['viewer'], uid: CONTRIBUTION, actions: ['read'] },
];
