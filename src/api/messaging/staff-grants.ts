import type { StaffGrant } from '../../shared/permissions/staff-grants';
import { READ_MAILBOX } from './admin/mailbox-routes';

const ALL = ['create', 'read', 'update', 'delete', 'publish'] as const;
const ENTRIES = ['create', 'read', 'update', 'delete'] as const;

/** What staff may do with templates, mailings and mails. */
export const MESSAGING_GRANTS: readonly StaffGrant[] = [
  { roles: ['administrator', 'editor'], uid: 'api::messaging.email-template', actions: ALL },
  { roles: ['administrator', 'booking-manager'], uid: 'api::messaging.email-log', actions: ['read'] },
  { roles: ['administrator', 'booking-manager'], action: READ_MAILBOX },
  { roles: ['administrator', 'editor'], uid: 'api::messaging.email-campaign', actions: ENTRIES },
  { roles: ['viewer'], uid: 'api::messaging.email-campaign', actions: ['read'], except: ['recipientConfig'] },
  { roles: ['administrator'], uid: 'api::messaging.email-subscription', actions: ['read', 'update', 'delete'] },
  { roles: ['administrator', 'editor'], uid: 'api::messaging.notification-template', actions: ENTRIES },
];
