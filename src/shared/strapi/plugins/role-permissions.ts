import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** What a role of the API may call: `api::bookings.booking.read`. */
export interface RolePermission {
  action: string;
}

/** The roles of a caller: ids, or a query for them, and a name that is theirs alone. */
export interface CallerRoles {
  name: string;
  ids: readonly number[] | Knex.QueryBuilder;
}

interface Permissions {
  findRolePermissions(role: number): Promise<RolePermission[]>;
  findPublicPermissions(): Promise<RolePermission[]>;
}

const permissionsOf = (strapi: Core.Strapi): Permissions =>
  strapi.plugin('users-permissions').service('permission') as unknown as Permissions;

/** The tables of the permissions of the API's roles, of their links to them, and of the roles. */
export const API_PERMISSION_TABLES = { permissions: 'up_permissions', links: 'up_permissions_role_lnk' } as const;

const ROLES = 'up_roles';

export const seam: Seam = {
  of: '@strapi/plugin-users-permissions',
  since: '5.54.0',
  reaches:
    'replaces `findRolePermissions` and `findPublicPermissions` of its service permission; reads the tables of permissions',
  why: 'For every request of the API Strapi reads all permissions of the caller’s role: some hundred rows, a quarter of what a request of a member costs.',
  parts: (strapi) => [
    {
      name: 'service permission of users-permissions',
      object: permissionsOf(strapi),
      methods: { findRolePermissions: 1, findPublicPermissions: 0 },
    },
  ],
  tables: () => [
    { table: API_PERMISSION_TABLES.permissions, columns: ['id', 'updated_at'] },
    { table: API_PERMISSION_TABLES.links, columns: ['permission_id', 'role_id'] },
    { table: ROLES, columns: ['id', 'type'] },
  ],
};

/** Lets `around` answer what a role of the API may call; `read` asks the database. Call it in `register()`. */
export function aroundRolePermissions(
  strapi: Core.Strapi,
  around: (roles: CallerRoles, read: () => Promise<RolePermission[]>) => Promise<RolePermission[]>,
): void {
  const ofEverybody = (): CallerRoles => ({
    name: 'public',
    ids: strapi.db.connection(ROLES).where({ type: 'public' }).select('id'),
  });
  replaceMethods(strapi, permissionsOf(strapi), {
    findRolePermissions: (find) => (role) => around({ name: String(role), ids: [role] }, () => find(role)),
    findPublicPermissions: (find) => () => around(ofEverybody(), () => find()),
  });
}

/** What everybody may call: the same array as long as nothing of it has changed, once it is remembered. */
export function publicPermissions(strapi: Core.Strapi): Promise<readonly RolePermission[]> {
  return permissionsOf(strapi).findPublicPermissions();
}
