import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { AppError, errorsOn } from '../errors/app-error';
import { onceForKey } from '../idempotency/once-for-key';

export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root, `/<context>/…`: admin routes have no prefix of their own. */
  path: string;
  /**
   * What the caller's roles must allow: an action, or an action on a content type and its attributes. All of them; none
   * where the handler asks.
   */
  allow: readonly (string | readonly [action: string, subject: string, attributes: readonly string[]])[];
  /** Calls nothing over the network: what a POST does under an Idempotency-Key is one transaction. */
  handler(ctx: Context): Promise<void>;
}

/** A POST that was done under its key, and died before it answered, is answered and not done again. */
function answeringOnce(strapi: Core.Strapi, { method, path, handler }: AdminRoute): AdminRoute['handler'] {
  if (method !== 'POST') return handler;
  return async (ctx) => {
    const { status, body } = await onceForKey(strapi, `${path} ${ctx.path}`, async () => {
      await handler(ctx);
      return { status: ctx.status, body: ctx.body as object };
    });
    ctx.status = status;
    ctx.body = body;
  };
}

/** Adds routes for the admin's own pages. Without a staff login they answer 401, without the right 403. */
export function registerAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: answeringOnce(strapi, {
        ...route,
        handler: (ctx) => {
          checkAttributes(ctx, route.allow);
          return route.handler(ctx);
        },
      }),
      info: { type: 'admin' as const },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          ...(route.allow.length > 0
            ? [{ name: 'admin::hasPermissions', config: { actions: route.allow.map(withoutAttributes) } }]
            : []),
        ],
      },
    })),
  });
}

type Allowed = AdminRoute['allow'][number];

function withoutAttributes(right: Allowed): string | [string, string] {
  return typeof right === 'string' ? right : [right[0], right[1]];
}

/** Strapi's policy asks for types; a route that shows or changes certain attributes is for whoever may do that. */
function checkAttributes(ctx: Context, allow: readonly Allowed[]): void {
  const { userAbility } = ctx.state as {
    userAbility: { can(action: string, uid: string, attribute: string): boolean };
  };
  for (const right of allow) {
    if (typeof right === 'string') continue;
    const [action, uid, attributes] = right;
    const missing = attributes.filter((name) => !userAbility.can(action, uid, name));
    if (missing.length === 0) continue;
    throw new AppError('forbidden', `Your role lacks ${missing.join(', ')} of these records.`, {
      errors: errorsOn(missing, 'Your role lacks this attribute.'),
    });
  }
}

/** The right to read attributes of a content type's entries, as the content manager gives it. */
export function mayRead(uid: string, attributes: readonly string[]): readonly [string, string, readonly string[]] {
  return ['plugin::content-manager.explorer.read', uid, attributes];
}

/** The right to change them. */
export function mayUpdate(uid: string, attributes: readonly string[]): readonly [string, string, readonly string[]] {
  return ['plugin::content-manager.explorer.update', uid, attributes];
}
