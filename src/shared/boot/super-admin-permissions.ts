import type { Core } from '@strapi/strapi';
import { permissionKey, type ComparablePermission } from './permission-key';

interface Action {
  actionId: string;
  section: string;
  subjects?: string[] | null;
}

interface RoleService {
  getSuperAdmin(): Promise<{ id: number } | null>;
  resetSuperAdminPermissions(): Promise<void>;
  hooks: { willResetSuperAdminPermissions: { call(permissions: object[]): Promise<ComparablePermission[]> } };
}

interface PermissionService {
  actionProvider: { values(): Action[] };
  findMany(query: object): Promise<ComparablePermission[]>;
}

interface ContentTypeService {
  getPermissionsWithNestedFields(actions: Action[]): ComparablePermission[];
}

/** Every permission there is, as Strapi's own reset puts them together. */
async function allPermissions(strapi: Core.Strapi, roles: RoleService): Promise<ComparablePermission[]> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as PermissionService;
  const contentTypes = strapi.service('admin::content-type') as unknown as ContentTypeService;
  const actions = actionProvider.values();
  const others = actions
    .filter(({ section }) => section !== 'contentTypes')
    .flatMap(({ actionId, subjects }) =>
      (Array.isArray(subjects) ? subjects : [null]).map((subject) => ({ action: actionId, subject })),
    );
  return roles.hooks.willResetSuperAdminPermissions.call([
    ...contentTypes.getPermissionsWithNestedFields(actions.filter(({ section }) => section === 'contentTypes')),
    ...others.map((permission) => ({ actionParameters: {}, conditions: [], properties: {}, ...permission })),
  ]);
}

async function hasExactly(strapi: Core.Strapi, role: number, wanted: ComparablePermission[]): Promise<boolean> {
  const { actionProvider, findMany } = strapi.service('admin::permission') as unknown as PermissionService;
  const internal = new Set(
    actionProvider
      .values()
      .filter(({ section }) => section === 'internal')
      .map(({ actionId }) => actionId),
  );
  const keys = (permissions: ComparablePermission[]) =>
    new Set(permissions.filter(({ action }) => !internal.has(action)).map(permissionKey));
  const expected = keys(wanted);
  const stored = keys(await findMany({ where: { role: { id: role } } }));
  return expected.size === stored.size && [...expected].every((key) => stored.has(key));
}

// The admin's services outlive an application: a second one in the same process must not wrap the first one's wrapper.
const ownReset = new WeakMap<RoleService, RoleService['resetSuperAdminPermissions']>();

/**
 * At every boot Strapi gives the super admin every permission and compares each with each to see whether one is new.
 * Here they are compared by their keys; only if one differs, in whatever way, Strapi does its work as before. Nothing
 * is remembered from one boot to the next.
 */
export function compareSuperAdminByKey(strapi: Core.Strapi): void {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  const reset = ownReset.get(roles) ?? roles.resetSuperAdminPermissions;
  ownReset.set(roles, reset);
  roles.resetSuperAdminPermissions = async () => {
    const superAdmin = await roles.getSuperAdmin();
    if (superAdmin && (await hasExactly(strapi, superAdmin.id, await allPermissions(strapi, roles)))) return;
    await reset();
  };
}
