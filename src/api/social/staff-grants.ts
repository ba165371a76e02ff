import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ALL = ['create', 'read', 'update', 'delete'] as const;
const SECRETS = ['accessToken', 'refreshToken', 'tokenExpiresAt', 'scopes'];

const PLATFORM = 'api::social.social-platform';
const ACCOUNT = 'api::social.social-account';
const POST = 'api::social.social-post';

/** What staff may do with accounts and posts; only administrators touch tokens. */
export const SOCIAL_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator', 'editor'], uid: PLATFORM, actions: ALL },
  { roles: ['viewer'], uid: PLATFORM, actions: ['read'] },
  { roles: ['administrator'], uid: ACCOUNT, actions: ALL },
  { roles: ['editor', 'viewer'], uid: ACCOUNT, actions: ['read'], except: SECRETS },
  { roles: ['administrator', 'editor'], uid: POST, actions: ALL },
  { roles: ['viewer'], uid: POST, actions: ['read'], except: ['user', 'errorMessage'] },
];
