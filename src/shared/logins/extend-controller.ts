import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { AppError } from '../errors/app-error';

export type Action = (ctx: Context, next: Next, ...more: unknown[]) => Promise<unknown>;

/**
 * Lays actions around those of a controller of Strapi's own: `around(action)` gives what answers instead. REST, the
 * admin and the mutations of GraphQL all call the controller, so that none of them goes by. Call it in `register()`.
 */
export function extendController(
  strapi: Core.Strapi,
  uid: string,
  around: Readonly<Record<string, (action: Action) => Action>>,
): void {
  strapi.get('controllers').extend(uid, (controller: Record<string, Action>) => ({
    ...controller,
    ...Object.fromEntries(
      Object.entries(around).map(([name, wrap]) => {
        const action = controller[name];
        // A release of Strapi that renames an action must not open a door unseen.
        if (!action) throw new AppError('misconfigured', `${uid} has no action ${name}.`);
        return [name, wrap(action.bind(controller))];
      }),
    ),
  }));
}
