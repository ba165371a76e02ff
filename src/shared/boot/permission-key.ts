import type { ComparablePermission } from '../strapi/admin/super-admin';

function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** A text that two permissions share exactly when Strapi takes them for the same: order matters in lists only. */
export function permissionKey(permission: ComparablePermission): string {
  const { action, subject, properties, conditions, actionParameters } = permission;
  return JSON.stringify([action, subject, properties, conditions, actionParameters], inOrder);
}
