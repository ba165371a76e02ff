import type { Core } from '@strapi/strapi';
import {
  allPermissions,
  changePermissionsOfRole,
  internalActions,
  permissionsOfRole,
  replaceSuperAdminReset,
  superAdminRole,
  type ComparablePermission,
} from '../strapi/admin/super-admin';
import { permissionKey } from './permission-key';

/** Those of `permissions` that `others` has not, by their keys. */
function without(permissions: ComparablePermission[], others: ComparablePermission[]): ComparablePermission[] {
  const keys = new Set(others.map(permissionKey));
  return permissions.filter((permission) => !keys.has(permissionKey(permission)));
}

/**
 * At every boot Strapi gives the super admin every permission and compares each with each to see what is new or gone.
 * Here they are compared by their keys, and only what differs is changed. Nothing is remembered from one boot to the
 * next.
 */
export function compareSuperAdminByKey(strapi: Core.Strapi): void {
  replaceSuperAdminReset(strapi, async () => {
    const superAdmin = await superAdminRole(strapi);
    if (!superAdmin) return;
    const internal = internalActions(strapi);
    const isGiven = ({ action }: ComparablePermission): boolean => !internal.has(action);
    const wanted = (await allPermissions(strapi)).filter(isGiven);
    const stored = (await permissionsOfRole(strapi, superAdmin.id)).filter(isGiven);
    const gained = without(wanted, stored);
    const lost = without(stored, wanted).flatMap(({ id }) => id ?? []);
    if (gained.length + lost.length > 0) await changePermissionsOfRole(strapi, superAdmin.id, { lost, gained });
  });
}
