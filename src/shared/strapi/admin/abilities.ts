import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** What somebody may do, as Strapi's permission engine evaluates it. */
export type EvaluatedAbility = object;

/** Who calls, as the admin's login reads them. */
export interface Caller {
  id: number;
  roles?: { id: number }[];
}

/** A permission of a role. */
export interface EvaluatedPermission {
  conditions: string[];
}

interface Engine {
  generateUserAbility(user: Caller): Promise<EvaluatedAbility>;
  generateTokenAbility(permissions: readonly EvaluatedPermission[], owner: Caller): Promise<EvaluatedAbility>;
}

interface Permissions {
  engine: Engine;
  findUserPermissions(user: Caller): Promise<EvaluatedPermission[]>;
}

const permissionsOf = (strapi: Core.Strapi): Permissions =>
  strapi.service('admin::permission') as unknown as Permissions;

/** The names of the tables of permissions and of their links to roles. */
export const PERMISSION_TABLES = { permissions: 'admin_permissions', links: 'admin_permissions_role_lnk' } as const;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches:
    'replaces `generateUserAbility` of the engine of the service `admin::permission`; asks `findUserPermissions` and `generateTokenAbility`; reads the tables of permissions',
  why: 'For every request of the admin Strapi reads all permissions of the caller and evaluates each anew: with 190 types a tenth of a second for an editor, a quarter for a super admin.',
  parts: (strapi) => [
    {
      name: 'engine of the service admin::permission',
      object: permissionsOf(strapi).engine,
      methods: { generateUserAbility: 1, generateTokenAbility: 2 },
    },
    { name: 'service admin::permission', object: permissionsOf(strapi), methods: { findUserPermissions: 1 } },
  ],
  tables: () => [
    { table: PERMISSION_TABLES.permissions, columns: ['id', 'updated_at'] },
    { table: PERMISSION_TABLES.links, columns: ['permission_id', 'role_id'] },
  ],
};

/** Lets `around` answer what a member of staff may do; `evaluate` finds it out anew. Call it in `register()`. */
export function aroundAbilities(
  strapi: Core.Strapi,
  around: (
    user: Caller,
    evaluate: () => Promise<{ ability: EvaluatedAbility; permissions: EvaluatedPermission[] }>,
  ) => Promise<EvaluatedAbility>,
): void {
  const { engine, findUserPermissions } = permissionsOf(strapi);
  replaceMethods(strapi, engine, {
    generateUserAbility: () => (user) =>
      around(user, async () => {
        const permissions = await findUserPermissions(user);
        return { ability: await engine.generateTokenAbility(permissions, user), permissions };
      }),
  });
}
