import type { Core } from '@strapi/strapi';
import { API_PERMISSION_TABLES, aroundRolePermissions, type RolePermission } from '../strapi/plugins/role-permissions';
import { stateOfPermissions } from './state-of-permissions';

/**
 * What the public and members may call is read when it changed, and not for every request: one small query tells
 * whether it is the same, whichever process changed it. Call it in `register()`.
 */
export function rememberRolePermissions(strapi: Core.Strapi): void {
  const known = new Map<string, { state: string; permissions: RolePermission[] }>();
  aroundRolePermissions(strapi, async (roles, read) => {
    const role = roles.join(' ');
    const state = await stateOfPermissions(strapi.db.connection, API_PERMISSION_TABLES, roles);
    const remembered = known.get(role);
    if (remembered?.state === state) return remembered.permissions;
    const permissions = await read();
    known.set(role, { state, permissions });
    return permissions;
  });
}
