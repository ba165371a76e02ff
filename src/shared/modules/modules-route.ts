import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { chosenModules } from './modules';

/** GET /magnetiq/modules tells the admin which contexts are on, so that it hides the menu entries of the others. */
export function registerModulesRoute(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/magnetiq/modules',
        handler: (ctx: Context) => {
          const { on, off } = chosenModules(strapi);
          ctx.body = { data: { on, off } };
        },
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}
