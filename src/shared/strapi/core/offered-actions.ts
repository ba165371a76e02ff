import type { Core } from '@strapi/strapi';
import { replaceMethods } from '../kit/replace-methods';
import type { Seam } from '../kit/seam';

/** Actions as Strapi groups them: by API or plugin, and by controller. */
export type GroupedActions<T> = Record<string, { controllers: Record<string, T> }>;

/** The boxes of the actions of a controller. */
export type Boxes = Record<string, { enabled?: boolean }>;

interface Permissions {
  providers: { action: { keys(): string[]; delete(action: string): Promise<unknown> } };
  getActionsMap(): GroupedActions<string[]>;
}

interface Roles {
  getActions(options?: object): GroupedActions<Boxes>;
}

const permissionsOf = (strapi: Core.Strapi): Permissions => strapi.contentAPI.permissions as unknown as Permissions;

const rolesOf = (strapi: Core.Strapi): Roles =>
  strapi.plugin('users-permissions').service('users-permissions') as unknown as Roles;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches:
    'deletes from `strapi.contentAPI.permissions.providers.action`, replaces its `getActionsMap`, and `getActions` of the service users-permissions',
  why: 'The admin offers every action of every plugin to roles and tokens of the API; no setting takes one out.',
  parts: (strapi) => [
    {
      name: 'the permissions of the content API',
      object: permissionsOf(strapi),
      methods: { getActionsMap: 0 },
      values: ['providers'],
    },
    { name: 'their actions', object: permissionsOf(strapi).providers?.action, methods: { keys: 0, delete: 1 } },
    { name: 'service users-permissions of its plugin', object: rolesOf(strapi), methods: { getActions: 0 } },
  ],
};

export interface Offer {
  isClosed(action: string): boolean;
  /** The same actions without those that are closed. */
  openOnly<T extends object>(
    actions: GroupedActions<T>,
    keep: (part: T, isOpen: (name: string) => boolean) => T,
  ): GroupedActions<T>;
}

/** Takes closed actions out of what roles and tokens are offered, and out of what a token can be given. */
export async function offerOpenActions(strapi: Core.Strapi, { isClosed, openOnly }: Offer): Promise<void> {
  const { action } = permissionsOf(strapi).providers;
  for (const name of action.keys().filter(isClosed)) await action.delete(name);
  replaceMethods(strapi, permissionsOf(strapi), {
    getActionsMap: (getActionsMap) => () => openOnly(getActionsMap(), (names, isOpen) => names.filter(isOpen)),
  });
  replaceMethods(strapi, rolesOf(strapi), {
    getActions: (getActions) => (options) =>
      openOnly(getActions(options), (boxes, isOpen) =>
        Object.fromEntries(Object.entries(boxes).filter(([name]) => isOpen(name))),
      ),
  });
}
