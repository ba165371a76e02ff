import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** From the root, `/<context>/…`: admin routes have no prefix of their own. */
  path: string;
  /** What the caller's roles must allow: an action, or an action on a content type. All of them. */
  allow: readonly (string | readonly [action: string, subject: string])[];
  handler(ctx: Context): Promise<void>;
}

/** Adds routes for the admin's own pages. Without a staff login they answer 401, without the right 403. */
export function registerAdminRoutes(strapi: Core.Strapi, routes: readonly AdminRoute[]): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(({ method, path, allow, handler }) => ({
      method,
      path,
      handler,
      info: { type: 'admin' as const },
      config: {
        policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions: [...allow] } }],
      },
    })),
  });
}

/** The right to read the entries of a content type, as the content manager gives it. */
export function mayRead(uid: string): readonly [string, string] {
  return ['plugin::content-manager.explorer.read', uid];
}
