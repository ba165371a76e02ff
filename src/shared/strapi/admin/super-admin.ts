import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** A permission of a role, as far as it makes a difference. */
export interface ComparablePermission {
  /** Of one that is stored. */
  id?: number;
  action: string;
  subject?: string | null;
  properties?: object;
  conditions?: unknown[];
  actionParameters?: object;
}

interface Action {
  actionId: string;
  section: string;
  subjects?: string[] | null;
}

interface Roles {
  getSuperAdmin(): Promise<{ id: number } | null>;
  resetSuperAdminPermissions(): Promise<void>;
  addPermissions(role: number, permissions: ComparablePermission[]): Promise<unknown>;
  hooks: { willResetSuperAdminPermissions: { call(permissions: object[]): Promise<ComparablePermission[]> } };
}

interface Permissions {
  actionProvider: { values(): Action[] };
  findMany(query: object): Promise<ComparablePermission[]>;
  deleteByIds(ids: number[]): Promise<void>;
}

interface AdminTokens {
  syncPermissionsForRole(role: number): Promise<void>;
}

interface ContentTypes {
  getPermissionsWithNestedFields(actions: Action[]): ComparablePermission[];
}

const rolesOf = (strapi: Core.Strapi): Roles => strapi.service('admin::role') as unknown as Roles;
const permissionsOf = (strapi: Core.Strapi): Permissions =>
  strapi.service('admin::permission') as unknown as Permissions;
const tokensOf = (strapi: Core.Strapi): AdminTokens =>
  strapi.service('admin::api-token-admin') as unknown as AdminTokens;
const contentTypesOf = (strapi: Core.Strapi): ContentTypes =>
  strapi.service('admin::content-type') as unknown as ContentTypes;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches:
    'replaces `resetSuperAdminPermissions` of the service `admin::role`; asks `admin::permission` and `admin::content-type` for all that there is, and changes what differs by `addPermissions`, `deleteByIds` and `syncPermissionsForRole`',
  why: 'At every boot the super admin gets every permission, each compared with each: with 200 types that is much of a boot.',
  parts: (strapi) => [
    {
      name: 'service admin::role',
      object: rolesOf(strapi),
      methods: { getSuperAdmin: 0, resetSuperAdminPermissions: 0, addPermissions: 2 },
      values: ['hooks'],
    },
    {
      name: 'hook willResetSuperAdminPermissions',
      object: rolesOf(strapi).hooks?.willResetSuperAdminPermissions,
      methods: { call: 1 },
    },
    {
      name: 'service admin::permission',
      object: permissionsOf(strapi),
      methods: { findMany: 0, deleteByIds: 1 },
      values: ['actionProvider'],
    },
    {
      name: 'service admin::api-token-admin',
      object: tokensOf(strapi),
      methods: { syncPermissionsForRole: 1 },
    },
    {
      name: 'service admin::content-type',
      object: contentTypesOf(strapi),
      methods: { getPermissionsWithNestedFields: 1 },
    },
  ],
  faults: (strapi) =>
    permissionsOf(strapi)
      .actionProvider.values()
      .every(({ actionId, section }) => actionId && section)
      ? []
      : ['actions of admin::permission have no actionId and section'],
};

/** Puts `reset` in the place of what gives the super admin every permission at each boot. Call it in `register()`. */
export function replaceSuperAdminReset(strapi: Core.Strapi, reset: () => Promise<void>): void {
  replaceMethods(strapi, rolesOf(strapi), { resetSuperAdminPermissions: () => reset });
}

/** The role of super admins; null before it is made. */
export function superAdminRole(strapi: Core.Strapi): Promise<{ id: number } | null> {
  return rolesOf(strapi).getSuperAdmin();
}

/** Every permission there is, as Strapi's own reset puts them together. */
export async function allPermissions(strapi: Core.Strapi): Promise<ComparablePermission[]> {
  const actions = permissionsOf(strapi).actionProvider.values();
  const others = actions
    .filter(({ section }) => section !== 'contentTypes')
    .flatMap(({ actionId, subjects }) =>
      (Array.isArray(subjects) ? subjects : [null]).map((subject) => ({ action: actionId, subject })),
    );
  const ofTypes = actions.filter(({ section }) => section === 'contentTypes');
  return rolesOf(strapi).hooks.willResetSuperAdminPermissions.call([
    ...contentTypesOf(strapi).getPermissionsWithNestedFields(ofTypes),
    ...others.map((permission) => ({ actionParameters: {}, conditions: [], properties: {}, ...permission })),
  ]);
}

/** The permissions that a role has. */
export function permissionsOfRole(strapi: Core.Strapi, role: number): Promise<ComparablePermission[]> {
  return permissionsOf(strapi).findMany({ where: { role: { id: role } } });
}

/** Takes permissions from a role and gives it others; its tokens follow, as after any change of Strapi's own. */
export async function changePermissionsOfRole(
  strapi: Core.Strapi,
  role: number,
  { lost, gained }: { lost: number[]; gained: ComparablePermission[] },
): Promise<void> {
  await permissionsOf(strapi).deleteByIds(lost);
  await rolesOf(strapi).addPermissions(role, gained);
  await tokensOf(strapi).syncPermissionsForRole(role);
}

/** Actions that Strapi gives to nobody by permissions. */
export function internalActions(strapi: Core.Strapi): ReadonlySet<string> {
  const actions = permissionsOf(strapi).actionProvider.values();
  return new Set(actions.filter(({ section }) => section === 'internal').map(({ actionId }) => actionId));
}
