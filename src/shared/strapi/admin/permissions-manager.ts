import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { originalOf, replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** What the rights of one member of staff are asked with, as Strapi made them for a request. */
export interface Ability {
  can(action: string, subject?: string, field?: string): boolean;
}

/** What the roles of the member of staff allow whose request it is. */
export const abilityOf = (ctx: Context): Ability => (ctx.state as { userAbility: Ability }).userAbility;

/** What somebody of staff says about the documents of a list, a form or a relation. */
export interface StaffQuery {
  filters?: unknown;
  sort?: unknown;
  fields?: unknown;
  populate?: unknown;
}

export type Query = StaffQuery & Record<string, unknown>;

/** Whose rights a manager looks after, and on which type. */
export interface AskedManager {
  ability: Ability;
  action?: string;
  model: string;
}

/** What every admin endpoint asks that reads or writes rows by what a client sent. */
export interface Manager {
  validateQuery(query: Query, options?: object): Promise<unknown>;
  sanitizeQuery(query: Query, options?: object): Promise<Query>;
  sanitizeOutput(data: unknown, options?: object): Promise<unknown>;
  sanitizeInput(data: unknown, options?: { subject?: unknown }): Promise<unknown>;
}

interface PermissionService {
  createPermissionsManager(asked: AskedManager): Manager;
}

const permissionsOf = (strapi: Core.Strapi): PermissionService =>
  strapi.service('admin::permission') as unknown as PermissionService;

export const seam: Seam = {
  of: '@strapi/admin',
  since: '5.54.0',
  reaches: 'replaces `createPermissionsManager` of the service `admin::permission`, and four methods of what it makes',
  why: 'It takes out silently what a role does not read, but looks at the document itself only: conditions and orders through a relation ask anything of any type, a search looks into every column, and of a type without any right it allows everything. What a role does not write is taken out silently, too, and answered as if it were saved.',
  parts: (strapi) => [
    { name: 'service admin::permission', object: permissionsOf(strapi), methods: { createPermissionsManager: 1 } },
    {
      name: 'a permissions manager',
      object: plainManager(strapi),
      methods: { validateQuery: 1, sanitizeQuery: 1, sanitizeOutput: 1, sanitizeInput: 1 },
    },
  ],
};

/** One as Strapi makes it. */
function plainManager(strapi: Core.Strapi): unknown {
  const create = originalOf(permissionsOf(strapi), 'createPermissionsManager') as
    | PermissionService['createPermissionsManager']
    | undefined;
  return create?.({ ability: {} as Ability, model: 'admin::user' });
}

/** Lets `around` stand before the methods of every permissions manager. Call it in `register()`. */
export function aroundPermissionsManager(
  strapi: Core.Strapi,
  around: (asked: AskedManager, manager: Manager) => Partial<Manager>,
): void {
  replaceMethods(strapi, permissionsOf(strapi), {
    createPermissionsManager: (create) => (asked) => {
      const manager = create(asked);
      const { validateQuery, sanitizeQuery, sanitizeOutput, sanitizeInput } = manager;
      return Object.assign(manager, around(asked, { validateQuery, sanitizeQuery, sanitizeOutput, sanitizeInput }));
    },
  });
}
