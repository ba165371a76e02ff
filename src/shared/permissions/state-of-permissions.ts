import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { rawRows, type BoundStatement } from '../strapi/database/query-engine';
import { remembered, type Remembered } from '../strapi/kit/remembered';
import type { CallerRoles } from '../strapi/plugins/role-permissions';

/** Where permissions lie, and their links to roles. */
export interface PermissionTables {
  permissions: string;
  links: string;
}

/** By database; more than there are roles, and groups of them. */
const statements = new WeakMap<Knex, Remembered<BoundStatement>>();
const MOST = 500;

/** Something else as soon as a permission of these roles was added, changed or removed, by whichever process. */
export async function stateOfPermissions(
  strapi: Core.Strapi,
  tables: PermissionTables,
  roles: CallerRoles,
): Promise<string> {
  // It is asked for each request: the database builds nothing anew for it.
  const { connection } = strapi.db;
  const known = statements.get(connection) ?? remembered<BoundStatement>(MOST);
  statements.set(connection, known);
  const statement = known(`${tables.permissions} ${roles.name}`, () => statementOf(connection, tables, roles));
  const [state] = await rawRows(strapi, statement);
  return [state?.count, state?.last, Number(state?.changed)].join(' ');
}

function statementOf(connection: Knex, tables: PermissionTables, { ids }: CallerRoles): BoundStatement {
  const links = connection({ permission: tables.permissions }).join(
    { link: tables.links },
    'link.permission_id',
    'permission.id',
  );
  const those = 'toSQL' in ids ? links.whereIn('link.role_id', ids) : links.whereIn('link.role_id', [...ids]);
  const { sql, bindings } = those
    .select(
      connection.raw('count(*) as count'),
      connection.raw('max(permission.id) as last'),
      connection.raw('max(permission.updated_at) as changed'),
    )
    .toSQL();
  return { sql, bindings: [...bindings] };
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
