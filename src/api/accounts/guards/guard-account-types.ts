import type { Core, UID } from '@strapi/strapi';
import { registerGuard } from '../../../shared/documents/guard';

/** What the platform counts or copies itself, of types without further rules. */
const COMPUTED: Partial<Record<UID.ContentType, readonly string[]>> = {
  'api::accounts.segment': ['userCount'],
  'api::accounts.client-account': ['organizationDocumentId', 'deletedAt'],
  'api::accounts.team-member': ['organizationDocumentId', 'userDocumentId'],
  'api::accounts.group-membership': ['userDocumentId', 'groupDocumentId'],
  'api::accounts.segment-membership': ['userDocumentId', 'segmentDocumentId'],
  'api::accounts.user-profile': ['userDocumentId'],
  'api::accounts.user-preference': ['userDocumentId', 'profileDocumentId'],
  'api::accounts.user-note': ['userDocumentId', 'authorDocumentId'],
  'api::accounts.staff-profile': ['accountDocumentId', 'failedLoginAttempts', 'lockedUntil', 'deletedAt'],
};

/** Keeps what is computed from being written at any door; only the platform writes what users did. */
export function guardAccountTypes(strapi: Core.Strapi): void {
  for (const [uid, computed] of Object.entries(COMPUTED))
    registerGuard(strapi, { uid: uid as UID.ContentType, computed });
  registerGuard(strapi, { uid: 'api::accounts.activity-log', staffEditable: [] });
}
