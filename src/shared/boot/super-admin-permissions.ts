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

interface Keyed {
  key: string;
  permission: ComparablePermission;
}

/** Those of `permissions` that `others` has not. */
function without(permissions: Keyed[], others: Keyed[]): ComparablePermission[] {
  const keys = new Set(others.map(({ key }) => key));
  return permissions.filter(({ key }) => !keys.has(key)).map(({ permission }) => permission);
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
    const keyed = (permissions: ComparablePermission[]): Keyed[] =>
      permissions
        .filter(({ action }) => !internal.has(action))
        .map((permission) => ({ key: permissionKey(permission), permission }));
    const wanted = keyed(await allPermissions(strapi));
    const stored = keyed(await permissionsOfRole(strapi, superAdmin.id));
    const gained = without(wanted, stored);
    const lost = without(stored, wanted).flatMap(({ id }) => id ?? []);
    if (gained.length + lost.length > 0) await changePermissionsOfRole(strapi, superAdmin.id, { lost, gained });
  });
}
