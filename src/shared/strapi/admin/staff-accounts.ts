import type { Core } from '@strapi/strapi';
import type { Seam } from '../kit/seam';

interface RoleService {
  create(role: { code: string; name: string; description: string }): Promise<{ id: number }>;
  assignPermissions(role: number, permissions: readonly object[]): Promise<unknown>;
}

interface UserService {
  create(account: object): Promise<{ id: number }>;
}

interface PermissionService {
  actionProvider: { registerMany(actions: readonly object[]): Promise<unknown> };
}

interface TokenService {
  createToken(): string;
}

const rolesOf = (strapi: Core.Strapi): RoleService => strapi.service('admin::role') as unknown as RoleService;
const usersOf = (strapi: Core.Strapi): UserService => strapi.service('admin::user') as unknown as UserService;
const permissionsOf = (strapi: Core.Strapi): PermissionService =>
  strapi.service('admin::permission') as unknown as PermissionService;
const tokensOf = (strapi: Core.Strapi): TokenService => strapi.service('admin::token') as unknown as TokenService;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches:
    'calls `create` and `assignPermissions` of the service `admin::role`, `create` of `admin::user`, `createToken` of `admin::token`, `registerMany` of the actions of `admin::permission`',
  why: 'Roles and accounts of staff are made by people in the admin; there is no other way to have them ready after the first boot.',
  parts: (strapi) => [
    { name: 'service admin::role', object: rolesOf(strapi), methods: { create: 1, assignPermissions: 1 } },
    { name: 'service admin::user', object: usersOf(strapi), methods: { create: 1 } },
    {
      name: 'the actions of admin::permission',
      object: permissionsOf(strapi).actionProvider,
      methods: { registerMany: 1 },
    },
    { name: 'service admin::token', object: tokensOf(strapi), methods: { createToken: 0 } },
  ],
};

/** Makes a role of staff. */
export async function createStaffRole(
  strapi: Core.Strapi,
  role: { code: string; name: string; description: string },
): Promise<number> {
  return (await rolesOf(strapi).create(role)).id;
}

/** Gives a role of staff these permissions and no others. */
export async function assignPermissions(
  strapi: Core.Strapi,
  role: number,
  permissions: readonly object[],
): Promise<void> {
  await rolesOf(strapi).assignPermissions(role, permissions);
}

/** Makes an account of staff, as the admin would. */
export function createStaffAccount(strapi: Core.Strapi, account: object): Promise<{ id: number }> {
  return usersOf(strapi).create(account);
}

/** A token as Strapi's own links of invitations hold it. */
export function invitationToken(strapi: Core.Strapi): string {
  return tokensOf(strapi).createToken();
}

/** Offers actions to the roles of staff. Call it in `bootstrap()`. */
export async function offerActions(strapi: Core.Strapi, actions: readonly object[]): Promise<void> {
  await permissionsOf(strapi).actionProvider.registerMany(actions);
}
