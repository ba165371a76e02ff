import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Where permissions lie, and their links to roles. */
export interface PermissionTables {
  permissions: string;
  links: string;
}

/** Something else as soon as a permission of these roles was added, changed or removed, by whichever process. */
export async function stateOfPermissions(
  connection: Knex,
  tables: PermissionTables,
  roles: readonly number[] | Knex.QueryBuilder,
): Promise<string> {
  const links = connection({ permission: tables.permissions }).join(
    { link: tables.links },
    'link.permission_id',
    'permission.id',
  );
  const those = 'toSQL' in roles ? links.whereIn('link.role_id', roles) : links.whereIn('link.role_id', [...roles]);
  const state = (await those.first(
    connection.raw('count(*) as count'),
    connection.raw('max(permission.id) as last'),
    connection.raw('max(permission.updated_at) as changed'),
  )) as { count: number | string; last: number | null; changed: Date | number | null };
  return [state.count, state.last, Number(state.changed)].join(' ');
}

/**
 * Calls `forget` at each change that this process makes to rows of these types: two in one millisecond look like one to
 * their state.
 */
export function whenChangedHere(strapi: Core.Strapi, models: string[], forget: () => void): void {
  strapi.db.lifecycles.subscribe({
    models,
    afterCreate: forget,
    afterCreateMany: forget,
    afterUpdate: forget,
    afterUpdateMany: forget,
    afterDelete: forget,
    afterDeleteMany: forget,
  });
}
