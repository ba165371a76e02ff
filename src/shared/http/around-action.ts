import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { AppError } from '../errors/app-error';

type Action = (ctx: Context, ...rest: unknown[]) => unknown;
type Controller = Record<string, Action>;

interface Controllers {
  extend(uid: string, change: (controller: Controller) => Controller): unknown;
}

/** What stands around an action; `run` is the action itself. */
export type Around = (ctx: Context, run: () => unknown) => unknown;

/**
 * Puts code of ours around actions of one of Strapi's controllers, whichever route leads to them. Call it in
 * `register()`.
 * @throws AppError `misconfigured` where the controller has no such action: Strapi has moved it
 */
export function aroundActions(
  strapi: Core.Strapi,
  { uid, actions }: { uid: string; actions: readonly string[] },
  around: Around,
): void {
  (strapi.get('controllers') as Controllers).extend(uid, (controller) => {
    const wrapped = actions.map((name) => [name, wrap(uid, name, { original: controller[name], around })]);
    return { ...controller, ...Object.fromEntries(wrapped) };
  });
}

function wrap(
  uid: string,
  name: string,
  { original, around }: { original: Action | undefined; around: Around },
): Action {
  if (!original) throw new AppError('misconfigured', `${uid} has no action ${name}.`);
  return function action(this: unknown, ctx, ...rest) {
    return around(ctx, () => original.call(this, ctx, ...rest));
  };
}
