import type { StaffGrant } from '../../shared/permissions/staff-grants';
import { READ_MAILBOX } from './admin/mailbox-routes';

const ALL = ['create', 'read', 'update', 'delete', 'publish'] as const;

/** What staff may do with templates and mails. */
export const MESSAGING_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator', 'editor'], uid: 'api::messaging.email-template', actions: ALL },
  { roles: ['administrator', 'booking-manager'], uid: 'api::messaging.email-log', actions: ['read'] },
  { roles: ['administrator', 'booking-manager'], action: READ_MAILBOX },
];
