import type { Core } from '@strapi/strapi';
import {
  allPermissions,
  aroundSuperAdminReset,
  internalActions,
  permissionsOfRole,
  superAdminRole,
  type ComparablePermission,
} from '../strapi/admin/super-admin';
import { permissionKey } from './permission-key';

async function hasExactly(strapi: Core.Strapi, role: number, wanted: ComparablePermission[]): Promise<boolean> {
  const internal = internalActions(strapi);
  const keys = (permissions: ComparablePermission[]) =>
    new Set(permissions.filter(({ action }) => !internal.has(action)).map(permissionKey));
  const expected = keys(wanted);
  const stored = keys(await permissionsOfRole(strapi, role));
  return expected.size === stored.size && [...expected].every((key) => stored.has(key));
}

/**
 * At every boot Strapi gives the super admin every permission and compares each with each to see whether one is new.
 * Here they are compared by their keys; only if one differs, in whatever way, Strapi does its work as before. Nothing
 * is remembered from one boot to the next.
 */
export function compareSuperAdminByKey(strapi: Core.Strapi): void {
  aroundSuperAdminReset(strapi, async (reset) => {
    const superAdmin = await superAdminRole(strapi);
    if (superAdmin && (await hasExactly(strapi, superAdmin.id, await allPermissions(strapi)))) return;
    await reset();
  });
}
