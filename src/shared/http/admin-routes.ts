import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { onceForKey } from '../idempotency/once-for-key';

export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root, `/<context>/…`: admin routes have no prefix of their own. */
  path: string;
  /** What the caller's roles must allow: an action, or an action on a content type. All of them. */
  allow: readonly (string | readonly [action: string, subject: string])[];
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
      handler: answeringOnce(strapi, route),
      info: { type: 'admin' as const },
      config: {
        policies: [
          'admin::isAuthenticatedAdmin',
          { name: 'admin::hasPermissions', config: { actions: [...route.allow] } },
        ],
      },
    })),
  });
}

/** The right to read the entries of a content type, as the content manager gives it. */
export function mayRead(uid: string): readonly [string, string] {
  return ['plugin::content-manager.explorer.read', uid];
}
