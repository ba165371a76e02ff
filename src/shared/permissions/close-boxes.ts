import type { Core } from '@strapi/strapi';
import { AppError } from '../errors/app-error';
import { sentBody } from '../http/sent-body';
import { aroundActions } from '../strapi/core/controllers';
import { offerOpenActions, type Boxes, type GroupedActions } from '../strapi/core/offered-actions';
import { isClosed } from './caller-scopes';

/**
 * Takes actions that are closed to everybody out of what roles and tokens are offered in the admin, and out of what
 * a token can be given. Call it at the end of the boot: Strapi has collected its actions then.
 */
export async function hideClosedBoxes(strapi: Core.Strapi): Promise<void> {
  await offerOpenActions(strapi, { isClosed, openOnly });
}

function openOnly<T extends object>(
  actions: GroupedActions<T>,
  keep: (part: T, isOpen: (name: string) => boolean) => T,
): GroupedActions<T> {
  const groups = Object.entries(actions).map(([group, { controllers }]) => {
    const kept = Object.entries(controllers)
      .map(([name, part]) => [name, keep(part, (action) => !isClosed(`${group}.${name}.${action}`))] as const)
      .filter(([, part]) => Object.keys(part).length > 0);
    return [group, { controllers: Object.fromEntries(kept) }] as const;
  });
  return Object.fromEntries(groups.filter(([, { controllers }]) => Object.keys(controllers).length > 0));
}

/** Refuses a role of the API that would be given what is closed. Call it in `register()`. */
export function refuseClosedBoxes(strapi: Core.Strapi): void {
  aroundActions(
    strapi,
    { uid: 'plugin::users-permissions.role', actions: ['createRole', 'updateRole'] },
    (ctx, run) => {
      const { permissions } = sentBody(ctx) as { permissions?: unknown };
      const closed = ticked(permissions).filter(isClosed);
      if (closed.length === 0) return run();
      const errors = closed.map((name) => ({ path: ['permissions', name], message: 'This is never open to a role.' }));
      throw new AppError('rule_refused', `${closed.join(', ')} cannot be given to a role of the API.`, { errors });
    },
  );
}

function ticked(permissions: unknown): string[] {
  const groups = Object.entries((permissions ?? {}) as Record<string, { controllers?: Record<string, object> } | null>);
  return groups.flatMap(([group, value]) =>
    Object.entries(value?.controllers ?? {}).flatMap(([controller, boxes]) =>
      Object.entries((boxes ?? {}) as Partial<Boxes>)
        .filter(([, box]) => box?.enabled === true)
        .map(([action]) => `${group}.${controller}.${action}`),
    ),
  );
}
