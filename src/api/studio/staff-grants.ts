import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ALL = ['create', 'read', 'update', 'delete'] as const;

/** What members keep in their studio and staff may set right for them. */
const KEPT = [
  'api::studio.brand-profile',
  'api::studio.audience-profile',
  'api::studio.brand-template',
  'api::studio.template',
  'api::studio.hashtag',
  'api::studio.call-to-action',
  'api::studio.approval-workflow',
  'api::studio.content-calendar',
  'api::studio.calendar-entry',
] as const;

/** What jobs and approvals write: staff look, and may take down what must not stay. */
const MADE = ['api::studio.content-asset', 'api::studio.generated-content'] as const;
const DECIDED = ['api::studio.approval-request', 'api::studio.revision-request', 'api::studio.qa-request'] as const;

/** What staff may do with the studio's records. */
export const STUDIO_GRANTS: readonly StaffGrant[] = [
  ...KEPT.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator', 'editor'], uid, actions: ALL },
    { roles: ['viewer'], uid, actions: ['read'], except: ['user'] },
  ]),
  ...MADE.flatMap((uid): StaffGrant[] => [
    { roles: ['administrator', 'editor'], uid, actions: ['read', 'update', 'delete'] },
    { roles: ['viewer'], uid, actions: ['read'], except: ['user'] },
  ]),
  ...DECIDED.map((uid): StaffGrant => ({ roles: ['administrator', 'editor'], uid, actions: ['read'] })),
];
