import { factories } from '@strapi/strapi';
import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { AppError } from '../../errors/app-error';
import type { Seam } from '../kit/seam';

/** An action of a controller; GraphQL calls some without a next step, and with more. */
export type Action = (ctx: Context, next: Next, ...more: unknown[]) => Promise<unknown>;
type Controller = Record<string, Action>;

interface Registry {
  get(uid: string): Controller;
  set(uid: string, controller: object): unknown;
  extend(uid: string, change: (controller: Controller) => Controller): unknown;
}

const registryOf = (strapi: Core.Strapi, name: 'controllers' | 'services'): Registry => strapi.get(name) as Registry;

export const seam: Seam = {
  of: '@strapi/core',
  since: '5.54.0',
  reaches: 'adds to and extends `strapi.get("controllers")` and `strapi.get("services")`',
  why: "Strapi extends the controllers of plugins from files in src/extensions only, one for each plugin, and none of the admin's; ours are made from declarations. REST, the admin and GraphQL all call the controller, so that none goes by.",
  parts: (strapi) =>
    (['controllers', 'services'] as const).map((name) => ({
      name: `the registry of ${name}`,
      object: registryOf(strapi, name),
      methods: { get: 1, set: 2, extend: 2 },
    })),
};

/**
 * Lays actions around those of a controller: `around(action)` gives what answers instead, whichever route leads there.
 * Call it in `register()`.
 * @throws AppError `misconfigured` where the controller has no such action: a release that renames one must not open a
 * door unseen
 */
export function extendController(
  strapi: Core.Strapi,
  uid: string,
  around: Readonly<Record<string, (action: Action) => Action>>,
): void {
  registryOf(strapi, 'controllers').extend(uid, (controller) => {
    const answering = Object.entries(around).map(([name, wrap]) => {
      const before = controller[name];
      if (!before) throw new AppError('misconfigured', `${uid} has no action ${name}.`);
      // An action that calls another one of its controller meets what stands around that.
      const answer: Action = function (this: unknown, ...call) {
        return wrap((...inner) => before.apply(this ?? controller, inner))(...call);
      };
      return [name, answer];
    });
    // Strapi's own have their common parts in a prototype.
    const base = Object.create(Object.getPrototypeOf(controller) as object) as Controller;
    return Object.assign(base, controller, Object.fromEntries(answering)) as Controller;
  });
}

/** What stands around an action; `run` is the action itself. */
export type Around = (ctx: Context, run: () => Promise<unknown>) => unknown;

/** The same for several actions around which one thing stands. */
export function aroundActions(
  strapi: Core.Strapi,
  { uid, actions }: { uid: string; actions: readonly string[] },
  around: Around,
): void {
  const wrap =
    (action: Action): Action =>
    async (ctx, ...rest) =>
      around(ctx, () => action(ctx, ...rest));
  extendController(strapi, uid, Object.fromEntries(actions.map((name) => [name, wrap])));
}

/** Gives a context a controller that is made from a declaration. Call it in `register()`. */
export function setController(strapi: Core.Strapi, uid: string, actions: object): void {
  registryOf(strapi, 'controllers').set(uid, actions);
}

/**
 * Gives a type Strapi's own service and controller, without files for them; `service` takes the place of methods that the
 * controller asks. Call it in `register()`.
 */
export function addCoreController(strapi: Core.Strapi, uid: UID.ContentType, service: object = {}): void {
  registryOf(strapi, 'services').set(uid, factories.createCoreService(uid, service as never));
  registryOf(strapi, 'controllers').set(uid, factories.createCoreController(uid));
}

/** Strapi knows an action, and lets a role have it, once a route has marked it. */
const ROUTED_AS = Symbol.for('__type__');

/** Marks actions as routed that no route leads to: those that are asked for through another type's relations. */
export function markAsRouted(strapi: Core.Strapi, uid: UID.ContentType, actions: readonly string[]): void {
  const controller = registryOf(strapi, 'controllers').get(uid) as unknown as Record<
    string,
    Record<symbol, string[]> | undefined
  >;
  for (const name of actions) {
    const action = controller[name];
    if (action) action[ROUTED_AS] = ['content-api'];
  }
}

/** Whether there is an action, as permissions name it: `api::bookings.booking.read`. */
export function hasAction(strapi: Core.Strapi, action: string): boolean {
  const dot = action.lastIndexOf('.');
  const controller = registryOf(strapi, 'controllers').get(action.slice(0, dot)) as Controller | undefined;
  return typeof controller?.[action.slice(dot + 1)] === 'function';
}

/** Runs an action of a controller for a request, with whatever stands around it. */
export async function runAction(strapi: Core.Strapi, action: string, ctx: Context): Promise<void> {
  const dot = action.lastIndexOf('.');
  const controller = registryOf(strapi, 'controllers').get(action.slice(0, dot));
  await controller[action.slice(dot + 1)]?.(ctx, () => Promise.resolve());
}
