import type { StaffGrant } from '../../shared/permissions/staff-grants';

const ALL = ['create', 'read', 'update', 'delete'] as const;

/** What staff may do with experiments, funnels and errors; everything that machines count is hidden. */
export const ANALYTICS_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator', 'editor'], uid: 'api::analytics.experiment', actions: ALL },
  { roles: ['administrator', 'editor'], uid: 'api::analytics.experiment-variant', actions: ALL },
  { roles: ['administrator', 'editor'], uid: 'api::analytics.funnel-step', actions: ALL },
  { roles: ['viewer'], uid: 'api::analytics.experiment', actions: ['read'] },
  { roles: ['viewer'], uid: 'api::analytics.experiment-variant', actions: ['read'] },
  { roles: ['viewer'], uid: 'api::analytics.funnel-step', actions: ['read'] },
  { roles: ['administrator'], uid: 'api::analytics.error-log', actions: ['read', 'update'] },
];
