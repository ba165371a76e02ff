import type { Core } from '@strapi/strapi';
import { API_PERMISSION_TABLES, aroundRolePermissions, type RolePermission } from '../strapi/plugins/role-permissions';
import { stateOfPermissions, whenChangedHere } from './state-of-permissions';

/**
 * What the public and members may call is read when it changed, and not for every request: one small query tells
 * whether it is the same, whichever process changed it. Call it in `register()`.
 */
export function rememberRolePermissions(strapi: Core.Strapi): void {
  const known = new Map<string, { state: string; permissions: RolePermission[] }>();
  whenChangedHere(strapi, ['plugin::users-permissions.permission', 'plugin::users-permissions.role'], () =>
    known.clear(),
  );
  aroundRolePermissions(strapi, async (roles, read) => {
    const { name } = roles;
    const stateOf = (): Promise<string> => stateOfPermissions(strapi, API_PERMISSION_TABLES, roles);
    const state = await stateOf();
    const remembered = known.get(name);
    if (remembered?.state === state) return remembered.permissions;
    const permissions = await read();
    // What changed while it was read belongs to neither state.
    if ((await stateOf()) === state) known.set(name, { state, permissions });
    return permissions;
  });
}
