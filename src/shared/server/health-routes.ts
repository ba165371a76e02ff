import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { readinessOf, registerReadinessCheck } from './readiness';

/** GET /healthz says that the process lives; GET /readyz that it can serve: database, migrations, what others registered. */
export function registerHealthRoutes(strapi: Core.Strapi): void {
  registerReadinessCheck(strapi, 'database', async () => {
    await strapi.db.connection.raw('select 1');
    return true;
  });
  registerReadinessCheck(strapi, 'migrations', () => strapi.isLoaded);

  strapi.server.routes([
    {
      method: 'GET',
      path: '/healthz',
      handler: (ctx: Context) => {
        ctx.body = { status: 'ok' };
      },
      config: { auth: false },
    },
    {
      method: 'GET',
      path: '/readyz',
      handler: async (ctx: Context) => {
        const report = await readinessOf(strapi);
        ctx.status = report.ready ? 200 : 503;
        ctx.body = report;
      },
      config: { auth: false },
    },
  ]);
}
