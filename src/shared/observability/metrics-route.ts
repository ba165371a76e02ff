import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { collectDefaultMetrics, Gauge } from 'prom-client';
import { settings } from '../config/settings';
import { equalSecrets } from '../crypto/tokens';
import { AppError } from '../errors/app-error';
import { jobQueue } from '../jobs/queue';
import { metricsRegistry } from './registry';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** With METRICS_TOKEN its bearer may read; without, only who asks from this machine and not through a proxy. */
function mayRead(ctx: Context, token: string): boolean {
  if (token) return equalSecrets(ctx.get('authorization'), `Bearer ${token}`);
  return LOOPBACK.has(ctx.req.socket.remoteAddress ?? '') && !ctx.get('x-forwarded-for');
}

function measureJobs(strapi: Core.Strapi): void {
  new Gauge({
    name: 'magnetiq_jobs',
    help: 'Jobs by state.',
    labelNames: ['state'],
    registers: [metricsRegistry(strapi)],
    async collect() {
      for (const [state, count] of Object.entries(await jobQueue(strapi).counts())) this.set({ state }, count);
    },
  });
}

/** GET /metrics in the format of Prometheus: requests by route, jobs, what contexts add, and the process itself. */
export function registerMetricsRoute(strapi: Core.Strapi): void {
  const registry = metricsRegistry(strapi);
  collectDefaultMetrics({ register: registry });
  measureJobs(strapi);
  strapi.server.routes([
    {
      method: 'GET',
      path: '/metrics',
      handler: async (ctx: Context) => {
        if (!mayRead(ctx, settings(strapi).observability.metricsToken)) {
          throw new AppError('forbidden', 'Metrics are for operators.');
        }
        ctx.type = registry.contentType;
        ctx.body = await registry.metrics();
      },
      config: { auth: false },
    },
  ]);
}
