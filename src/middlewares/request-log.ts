import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { settings } from '../shared/config/settings';
import { currentActor, currentCost } from '../shared/context/request-context';
import { routeOf } from '../shared/http/route-of';
import { observeRequest } from '../shared/observability/http-metrics';

const QUIET = new Set(['/healthz', '/readyz', '/metrics']);

/** One log line and one measurement for each request, with the pattern of its route instead of its address. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next) => {
    const started = process.hrtime.bigint();
    try {
      await next();
    } finally {
      const ms = Number(process.hrtime.bigint() - started) / 1e6;
      const request = { method: ctx.method, route: routeOf(ctx), status: ctx.status };
      observeRequest(strapi, { ...request, seconds: ms / 1000 });
      if (settings(strapi).observability.serverTiming && !ctx.res.headersSent) ctx.set('Server-Timing', timing(ms));
      if (!QUIET.has(ctx.path)) {
        const actor = currentActor();
        strapi.log.http(`${ctx.method} ${ctx.url} (${Math.ceil(ms)} ms) ${ctx.status}`, {
          ...request,
          ms: Math.round(ms * 10) / 10,
          actor: actor.id === undefined ? actor.kind : `${actor.kind}:${actor.id}`,
        });
      }
    }
  };

/** As W3C Server Timing has it: names, milliseconds, and how many statements there were. */
function timing(ms: number): string {
  const { statements = 0, databaseMs = 0 } = currentCost() ?? {};
  return `total;dur=${ms.toFixed(1)}, db;dur=${databaseMs.toFixed(1)};desc="${statements} statements"`;
}
