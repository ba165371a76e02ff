import type { StaffGrant } from '../../shared/permissions/staff-grants';
import { MANAGE_OUTBOX, MANAGE_WEBHOOKS, PURGE_TRASH, RESTORE_TRASH } from './admin/permissions';

const ADMINISTRATOR = ['administrator'] as const;

/** What staff may do with settings, webhooks, the outbox, the audit log and the trash. */
export const SYSTEM_GRANTS: readonly StaffGrant[] = [
  {
    roles: ADMINISTRATOR,
    uid: 'api::system.webhook-endpoint',
    actions: ['create', 'read', 'update', 'delete'],
    except: ['previousSecretUntil'],
  },
  { roles: ADMINISTRATOR, uid: 'api::system.webhook-delivery', actions: ['read'] },
  { roles: ADMINISTRATOR, uid: 'api::system.outbox-message', actions: ['read'] },
  { roles: ADMINISTRATOR, uid: 'api::system.audit-log', actions: ['read'] },
  { roles: ADMINISTRATOR, uid: 'api::system.setting', actions: ['create', 'read', 'update', 'delete'] },
  { roles: ADMINISTRATOR, uid: 'api::system.platform-settings', actions: ['create', 'read', 'update', 'delete'] },
  {
    roles: ['editor'],
    uid: 'api::system.platform-settings',
    actions: ['create', 'read', 'update'],
    except: ['stripeAccountId', 'emailFromName'],
  },
  { roles: ADMINISTRATOR, action: MANAGE_WEBHOOKS },
  { roles: ADMINISTRATOR, action: MANAGE_OUTBOX },
  { roles: ADMINISTRATOR, action: RESTORE_TRASH },
  { roles: ADMINISTRATOR, action: PURGE_TRASH },
  // Media belong to no context; whoever writes content needs them.
  ...['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map((action) => ({
    roles: ['administrator', 'editor'] as const,
    action: `plugin::upload.${action}`,
  })),
];
